/**
 * The files in which buildx leaves a build's result. Every attempt has its own, so that nothing of an earlier
 * attempt can be taken for the result of a later one.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildMetadata, parseMetadata } from './metadata-file.ts';

/** Where buildx leaves an attempt's result. */
export interface BuildFiles {
  readonly iidFile: string;
  readonly metadataFile: string;
  /** The image as an archive, where that is how it gets to the registry. */
  readonly archiveFile: string;
}

export interface BuildFacts {
  /** The engine's name for the image, from the iidfile; undefined when the build kept no image. */
  readonly imageId: string | undefined;
  readonly metadata: BuildMetadata | undefined;
  /** Where buildx's metadata is in full; undefined when there is none. */
  readonly metadataFile?: string | undefined;
  /** The archive that is still to be pushed; undefined where the build pushes. */
  readonly archiveFile?: string | undefined;
}

/** Where the files of an attempt (1 for the first) are, in the step's own folder. */
export function buildFiles(folder: string, attempt: number): BuildFiles {
  const own = join(folder, `attempt-${attempt}`);
  return {
    iidFile: join(own, 'iidfile'),
    metadataFile: join(own, 'metadata.json'),
    archiveFile: join(own, 'image.tar'),
  };
}

/** Makes the folder that buildx will write into. */
export function prepareBuildFiles({ iidFile }: BuildFiles): void {
  mkdirSync(join(iidFile, '..'), { recursive: true, mode: 0o700 });
}

/**
 * Reads what the build left; a build that kept no image leaves no file.
 *
 * @throws {Error} when the metadata file is malformed
 */
export function readBuildFiles({ iidFile, metadataFile }: Omit<BuildFiles, 'archiveFile'>): BuildFacts {
  const [imageId, metadata] = [readIfThere(iidFile), readIfThere(metadataFile)];
  const parsed = metadata === undefined ? undefined : parseMetadata(metadata);
  return { imageId: imageIdOf(imageId, parsed), metadata: parsed, metadataFile: parsed && metadataFile };
}

/**
 * The engine knows an index by its digest. Buildx's iidfile names the configuration instead as soon as one of several
 * outputs holds a single image, and no engine that keeps the index can find that.
 */
function imageIdOf(iidFile: string | undefined, metadata: BuildMetadata | undefined): string | undefined {
  const imageId = iidFile?.trim() || undefined;
  return imageId !== undefined && metadata?.isIndex ? metadata.digest : imageId;
}

/** At once, because everything waits for it. */
function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
