/** What the Docker engine beside the step is: whether it runs on this machine, and how it stores images. */

type Variables = Readonly<Record<string, string | undefined>>;

/** Whether the engine of the Docker client shares this machine's kernel and disks, as far as its address tells. */
export function isEngineLocal(env: Variables, platform: NodeJS.Platform): boolean {
  const host = env['DOCKER_HOST'] ?? '';
  const context = env['DOCKER_CONTEXT'] ?? '';
  if (platform !== 'linux') return false; // Elsewhere the engine lives in a virtual machine.
  return host === '' ? context === '' || context === 'default' : host.startsWith('unix://');
}

/** The question whose answer {@link hasContainerdStore} reads. */
export const STORE_QUESTION: readonly string[] = ['info', '--format', '{{json .DriverStatus}}'];

/**
 * Whether the engine keeps images in containerd's store, which alone can hold several platforms of one image.
 *
 * @param answer the list of names and values that the engine calls the status of its driver
 * @returns undefined when the answer is not what an engine says
 */
export function hasContainerdStore(answer: string): boolean | undefined {
  try {
    const status = JSON.parse(answer) as unknown;
    if (!Array.isArray(status)) return undefined;
    return status.some(([name, value]) => name === 'driver-type' && String(value).startsWith('io.containerd.'));
  } catch {
    return undefined;
  }
}
