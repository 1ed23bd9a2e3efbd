/** What may be wrong with a package, as data; how it is said is in `src/lms/texts`. */
export type Problem =
  | { kind: 'not-a-zip' }
  | { kind: 'cut-short' }
  | { kind: 'damaged'; file: string }
  | { kind: 'climbing-path'; file: string }
  | { kind: 'absolute-path'; file: string }
  | { kind: 'backslash-path'; file: string }
  | { kind: 'unprintable-path'; file: string }
  | { kind: 'symbolic-link'; file: string }
  | { kind: 'encrypted'; file: string }
  | { kind: 'compression-unknown'; file: string; method: number }
  | { kind: 'twice'; file: string }
  | { kind: 'too-many-files'; count: number; limit: number }
  | { kind: 'too-large'; bytes: number; limit: number }
  | { kind: 'zip-bomb'; ratio: number; limit: number }
  | { kind: 'no-manifest' }
  | { kind: 'manifest-in-folder'; folder: string }
  | { kind: 'manifest-encoding' }
  | { kind: 'manifest-malformed'; line: number; column: number }
  | { kind: 'manifest-foreign'; root: string }
  | { kind: 'no-launch' }
  | { kind: 'launch-outside'; href: string }
  | { kind: 'launch-missing'; href: string };

/** A package that cannot be played, and why. */
export class PackageError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(JSON.stringify(problem));
    this.name = 'PackageError';
    this.problem = problem;
  }
}

/** Give up on a package. */
export function refuse(problem: Problem): never {
  throw new PackageError(problem);
}
