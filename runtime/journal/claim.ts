/**
 * One journal, one process. Who wants the file puts a claim beside it: an empty file whose name tells the place, the
 * process and when that process started. In comes the journal's path; out goes how to give the claim back, or an error that
 * names the holder. A claim outlives a crash, but nobody else ever has its name: whoever finds it dead may remove it.
 */
import { randomBytes } from "node:crypto";
import { closeSync, openSync, readFileSync, readdirSync, readlinkSync, unlinkSync } from "node:fs";
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
    const id = `${process.pid}.${startOf(process.pid)}.${randomBytes(4).toString("hex")}`;
    const own = `${journal}.lock.${place()}.${id}`;
    closeSync(openSync(own, "wx", 0o600));
    // Own first, then the look around: of two that come at once, at least one sees the other.
    const holder = claimsOf(journal).find((path) => path !== own && !isDead(read(path, journal), path));
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

/** The machine. Containers may share its name, but process numbers count only within each of them. */
function place(): string {
  try {
    const [space = FIRST_SPACE] = /\d+/.exec(readlinkSync("/proc/self/ns/pid")) ?? [];
    return space === FIRST_SPACE ? hostname() : `${hostname()}~${space}`;
  } catch {
    return hostname();
  }
}

/** The number that Linux gives to the processes which are in no container. */
const FIRST_SPACE = "4026531836";

interface Claim {
  readonly place: string;
  readonly pid: number;
  readonly start: string;
}

/** What a claim's name tells; undefined for a name that no claim has. */
function read(path: string, journal: string): Claim | undefined {
  const name = basename(path).slice(`${basename(journal)}.lock.`.length);
  const [, where, pid = "", start = ""] = /^(.+)\.(\d+)\.(\d+)\.[0-9a-f]{8}$/.exec(name) ?? [];
  return where === undefined ? undefined : { place: where, pid: Number(pid), start };
}

/** Whether the process of a claim is certainly gone; its claim then goes, too. Of another machine nothing is certain. */
function isDead(holder: Claim | undefined, path: string): boolean {
  if (holder?.place !== place() || isRunning(holder)) return false;
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
  const claimed = read(holder, journal);
  const where = claimed?.place === place() ? "" : ` on ${claimed?.place ?? "an unknown machine"}`;
  return new JournalError(
    "in-use",
    `${journal} is in use by process ${claimed?.pid ?? 0}${where}. If you are certain that it is gone, remove ${holder}.`,
  );
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
