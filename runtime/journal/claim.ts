/**
 * One journal, one process. Who wants the file puts a claim beside it: an empty file whose name tells the machine, the
 * process and when that process started. In comes the journal's path; out goes how to give the claim back, or an error that
 * names the holder. A claim outlives a crash, but nobody else ever has its name: whoever finds it dead may remove it.
 */
import { randomBytes } from "node:crypto";
import { closeSync, openSync, readFileSync, readdirSync, unlinkSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { codeOf, JournalError } from "./error.js";

/** Two that start at the same moment may each see the other's claim, and both step back: then they try again. */
const TRIES = 10;

/** Milliseconds, up to this many at random, before another try. */
const LONGEST_PAUSE = 60;

/**
 * Claims a journal for this process.
 *
 * @returns gives the claim back
 * @throws {JournalError} `in-use` when another process holds it, or seems to
 */
export function claim(journal: string): () => void {
  for (let attempt = 1; ; attempt++) {
    const own = `${journal}.lock.${hostname()}.${process.pid}.${startOf(process.pid)}.${randomBytes(4).toString("hex")}`;
    closeSync(openSync(own, "wx", 0o600));
    // Own first, then the look around: of two that come at once, at least one sees the other.
    const holder = claimsOf(journal).find((path) => path !== own && !isDead(path));
    if (holder === undefined)
      return () => {
        remove(own);
      };
    remove(own);
    if (attempt === TRIES) throw inUse(journal, holder);
    pause(Math.random() * LONGEST_PAUSE);
  }
}

function claimsOf(journal: string): string[] {
  const folder = dirname(journal);
  const prefix = `${basename(journal)}.lock.`;
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(folder, name));
}

interface Claim {
  readonly host: string;
  readonly pid: number;
  readonly start: string;
}

function read(path: string): Claim | undefined {
  const [, host = "", pid = "", start = ""] = /\.lock\.(.*)\.(\d+)\.(\d+)\.[0-9a-f]{8}$/.exec(path) ?? [];
  return host === "" ? undefined : { host, pid: Number(pid), start };
}

/** Whether the process of a claim is certainly gone; its claim then goes, too. Of another machine nothing is certain. */
function isDead(path: string): boolean {
  const holder = read(path);
  if (holder?.host !== hostname() || isRunning(holder)) return false;
  remove(path);
  return true;
}

/** A number is given to another process some day; together with its start it is the same one. */
function isRunning({ pid, start }: Claim): boolean {
  const startNow = startOf(pid);
  if (start !== UNKNOWN && startNow !== UNKNOWN) return start === startNow;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is one, of another user.
    return codeOf(error) !== "ESRCH";
  }
}

const UNKNOWN = "0";

/** When a process started, in the kernel's ticks since the machine did; unknown where there is no such process, or no /proc. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name, and may contain anything.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? UNKNOWN;
  } catch {
    return UNKNOWN;
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

function inUse(journal: string, holder: string): JournalError {
  const { host, pid } = read(holder) ?? { host: "an unknown machine", pid: 0 };
  const where = host === hostname() ? "" : ` on ${host}`;
  return new JournalError(
    "in-use",
    `${journal} is in use by process ${pid}${where}. If you are certain that it is gone, remove ${holder}.`,
  );
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
