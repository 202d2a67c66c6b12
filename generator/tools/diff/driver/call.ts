/** What git gives to an external diff: see GIT_EXTERNAL_DIFF in its manual. */
export interface DriverCall {
  /** Path in the repository. */
  readonly path: string;
  /** Files with the two versions; undefined where there is none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The new path, where the file was renamed. */
  readonly renamed: string | undefined;
}

const ABSENT = "/dev/null";
const MODE = /^(?:[0-7]{6}|\.)$/;
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|\.)$/;

/**
 * The path of a file with conflicts, for which git gives nothing else; undefined when it was not git that called. git
 * tells every external diff which file it is at.
 */
export function unmergedPath(args: readonly string[], env: NodeJS.ProcessEnv): string | undefined {
  return args.length === 1 && env["GIT_DIFF_PATH_COUNTER"] !== undefined ? args[0] : undefined;
}

/** Undefined when it was not git that called: it gives path, file, hash, mode, file, hash and mode, and may add two more. */
export function driverCall(args: readonly string[]): DriverCall | undefined {
  const [path, before, oldHash = "", oldMode = "", after, newHash = "", newMode = "", renamed] = args;
  if (args.length !== 7 && args.length !== 9) return undefined;
  if (path === undefined || before === undefined || after === undefined) return undefined;
  const isGit = HASH.test(oldHash) && MODE.test(oldMode) && HASH.test(newHash) && MODE.test(newMode);
  if (!isGit) return undefined;
  const there = (file: string): string | undefined => (file === ABSENT ? undefined : file);
  return { path, before: there(before), after: there(after), renamed };
}
