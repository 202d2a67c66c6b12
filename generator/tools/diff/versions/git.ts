/** git as a child process: bounded in time and size, and in English whatever the machine speaks. */
import { spawn } from "node:child_process";
import { CallMistake } from "../../../command.js";

const TIME = 20_000;
const MOST_BYTES = 64 * 1024 * 1024;

export interface GitOptions {
  readonly cwd: string;
  readonly input?: string;
}

interface Ended {
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

/** What git prints. @throws {CallMistake} when there is no git, or it says that something is wrong */
export async function git(args: readonly string[], options: GitOptions): Promise<Buffer> {
  const { code, out, err } = await run(args, options);
  if (code === 0) return out;
  const why = err.trim() === "" ? `ended with ${String(code)}` : err.trim().replace(/^fatal: /, "");
  throw new CallMistake(`git ${args[0] ?? ""}: ${why}`);
}

/** As {@link git}, but undefined where git says no. */
export async function askGit(args: readonly string[], options: GitOptions): Promise<string | undefined> {
  const { code, out } = await run(args, options);
  return code === 0 ? out.toString("utf8").trim() : undefined;
}

function run(args: readonly string[], { cwd, input }: GitOptions): Promise<Ended> {
  const env = { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" };
  return new Promise((resolve, reject) => {
    const child = spawn("git", args, { cwd, env, timeout: TIME, stdio: ["pipe", "pipe", "pipe"] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let bytes = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) child.kill();
      else out.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => void err.push(chunk));
    child.once("error", () => {
      reject(
        new CallMistake("Revisions are read with git, and there is no git to be found. Compare two folders instead."),
      );
    });
    child.once("close", (code, signal) => {
      const isTooMuch = bytes > MOST_BYTES;
      const ended = isTooMuch ? `printed more than ${MOST_BYTES} bytes` : `did not end within ${TIME / 1000} seconds`;
      const said = signal === null ? Buffer.concat(err).toString("utf8") : ended;
      resolve({ code, out: Buffer.concat(out), err: said });
    });
    // git may end before it has read all: what it says then is what counts.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input ?? "");
  });
}
