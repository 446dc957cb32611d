/** What becomes of the image beside the push, and what the machine has to learn before the build. */
import { quote } from '../../errors.ts';
import type { InputReader } from '../../runner/input.ts';

export interface ResultInputs {
  /** Path of an image archive to write; empty for none. */
  readonly archive: string;
  /** Whether programs for other processors are run by QEMU. */
  readonly qemu: 'auto' | 'off';
  /** The image that brings QEMU where it is not installed. */
  readonly qemuImage: string;
}

export function parseResults(reader: InputReader): ResultInputs {
  return {
    archive: reader.text('archive'),
    qemu: reader.choice('qemu', ['auto', 'off'], 'auto'),
    qemuImage: parseQemuImage(reader),
  };
}

const QEMU_IMAGE = 'docker.io/tonistiigi/binfmt:latest';

function parseQemuImage(reader: InputReader): string {
  const image = reader.text('qemu-image', QEMU_IMAGE);
  // It stands among the options of docker.
  if (!/^[a-z0-9][\w.:/@-]*$/i.test(image)) {
    reader.problems.push({
      input: 'qemu-image',
      problem: `${quote(image)} is no image's name`,
      advice: `Write it with its tag or digest, such as ${QEMU_IMAGE}.`,
    });
  }
  return image;
}
