/** The part of @renovate/pep440 that we use; the package brings no declarations. */
declare module '@renovate/pep440' {
  interface Explained {
    readonly is_prerelease: boolean;
    readonly is_postrelease: boolean;
    readonly is_devrelease: boolean;
  }
  const pep440: {
    valid(version: string): string | null;
    clean(version: string): string;
    /** Throws nothing, and gives null for what `valid` refuses. */
    explain(version: string): Explained;
    major(version: string): number;
    minor(version: string): number;
    patch(version: string): number;
    compare(a: string, b: string): number;
  };
  export default pep440;
}
