/**
 * Platforms as BuildKit writes them: `os/architecture[/variant]`, or an architecture alone.
 *
 * @see https://github.com/containerd/platforms/blob/v1.0.0/platforms.go
 */
const PLATFORM = /^[A-Za-z0-9_.-]+(?:\([A-Za-z0-9_.+-]*\))?(?:\/[A-Za-z0-9_-]+){0,2}$/;

export function isPlatform(text: string): boolean {
  return PLATFORM.test(text);
}

/** A platform as it stands in an image index. */
export interface ManifestPlatform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
}

/** `linux/arm64/v8`; the variant only where there is one. */
export function formatPlatform({ os, architecture, variant }: ManifestPlatform): string {
  return [os, architecture, variant].filter(Boolean).join('/');
}
