/** git as a child process: bounded in time and size, and in English whatever the machine speaks. */
import { spawnSync } from "node:child_process";
import { isSystemError } from "../text/json.js";

/** In milliseconds. */
const TIME = 20_000;
const MOST_BYTES = 64 * 1024 * 1024;

interface GitOptions {
  readonly cwd: string;
  readonly input?: string;
  /** In milliseconds. */
  readonly timeout?: number;
}

export interface GitAnswer {
  readonly printed: Buffer;
  /** Why git did not end well; undefined where it did. */
  readonly problem: string | undefined;
}

/** Undefined where there is no git. */
export function callGit(
  args: readonly string[],
  { cwd, input = "", timeout = TIME }: GitOptions,
): GitAnswer | undefined {
  const env = { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" };
  const { error, status, stdout, stderr } = spawnSync("git", args, { cwd, env, input, timeout, maxBuffer: MOST_BYTES });
  const stopped = whyStopped(error, timeout);
  if (error !== undefined && stopped === undefined) return undefined;
  return {
    printed: stdout,
    problem: stopped ?? (status === 0 ? undefined : (said(stderr) ?? `ended with ${String(status)}`)),
  };
}

function whyStopped(error: Error | undefined, timeout: number): string | undefined {
  if (isSystemError(error, "ENOBUFS")) return `printed more than ${MOST_BYTES} bytes`;
  return isSystemError(error, "ETIMEDOUT") ? `did not end within ${timeout / 1000} seconds` : undefined;
}

function said(stderr: Buffer): string | undefined {
  const text = stderr
    .toString("utf8")
    .trim()
    .replace(/^fatal: /, "");
  return text === "" ? undefined : text;
}

/** Why git does not work in a repository, in its own words: because it is another user's, for example, and what to do. */
export function refusalOfGit(cwd: string): string | undefined {
  const problem = callGit(["rev-parse", "--git-dir"], { cwd })?.problem;
  return problem?.startsWith("not a git repository") === true ? undefined : problem;
}

interface GitFiles {
  /** Undefined for a name that is no file's. */
  readonly texts: readonly (string | undefined)[];
  readonly problem: string | undefined;
}

/** Reads any number of files with one process, by id or by commit and path: `HEAD:spec/groups.yaml`. Undefined where there is no git. */
export function readGitFiles(names: readonly string[], options: Omit<GitOptions, "input">): GitFiles | undefined {
  const answer = callGit(["cat-file", "--batch"], { ...options, input: names.map((name) => `${name}\n`).join("") });
  return answer && { texts: textsIn(answer.printed, names.length), problem: answer.problem };
}

/** git prints `ID blob SIZE` and the content, or a line that says why there is none. */
function textsIn(printed: Buffer, names: number): readonly (string | undefined)[] {
  let at = 0;
  return Array.from({ length: names }, () => {
    const end = printed.indexOf("\n", at);
    const [, kind, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(printed.toString("utf8", at, end)) ?? [];
    const start = end + 1;
    const stop = start + Number(size ?? 0);
    // Behind a content stands a line break of git's own.
    at = size === undefined ? start : stop + 1;
    return kind === "blob" ? printed.toString("utf8", start, stop) : undefined;
  });
}
