/**
 * A file to which lines are appended. In come entries, out goes the promise that they are on the disk. The file is read when
 * it is opened: what a crash cut off at its end goes, anything else that is not as it was written is an error.
 */
import {
  closeSync,
  fdatasync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  writeSync,
} from "node:fs";
import type { Stats } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { decode, encode, isEntry, isHeader } from "./entries.js";
import type { Header, JournalEntry } from "./entries.js";
import { JournalError, codeOf } from "./error.js";

const NAME = "qmore-client";
const VERSION = 1;

const synchronize = promisify(fdatasync);

export class Log {
  readonly path: string;
  #file: number;
  /** Which file it is, whatever its name leads to by now. */
  #place: Stats;
  /** Bytes that were appended, and how many of them are on the disk. The file itself may become shorter meanwhile. */
  #appended = 0;
  #synced = 0;
  #syncing: Promise<void> | undefined;
  #failure: Error | undefined;

  /**
   * `onEntry` is told of all entries in the file, the oldest first.
   *
   * @throws {JournalError} `damaged` or `foreign`, with the line; the file is then as it was
   */
  constructor(path: string, about: string | undefined, onEntry: (entry: JournalEntry) => void) {
    this.path = path;
    this.#file = openSync(path, "a+", 0o600);
    this.#place = fstatSync(this.#file);
    try {
      this.#mend(about, onEntry);
    } catch (error) {
      closeSync(this.#file);
      throw error;
    }
  }

  /** Appends a line. That takes microseconds and does not wait for the disk: {@link sync} does. */
  append(entry: JournalEntry): void {
    if (this.#failure !== undefined) throw this.#failure;
    const line = Buffer.from(encode(entry));
    let written = 0;
    try {
      while (written < line.length) written += writeSync(this.#file, line, written);
      this.#appended += written;
    } catch (error) {
      this.#takeBack(written);
      throw error;
    }
  }

  /** Ends when all that was appended until now is on the disk. Calls that wait at the same time share one wait. */
  async sync(): Promise<void> {
    const wanted = this.#appended;
    while (this.#synced < wanted) {
      this.#syncing ??= this.#syncOnce();
      await this.#syncing;
    }
  }

  async #syncOnce(): Promise<void> {
    const appended = this.#appended;
    try {
      await synchronize(this.#file);
      this.#checkPlace();
      this.#synced = appended;
    } catch (error) {
      // What the disk refused once, it may claim to have the next time: nothing goes on here.
      this.#failure = error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      this.#syncing = undefined;
    }
  }

  /** What nobody finds under its name is lost with this process. @throws {JournalError} */
  #checkPlace(): void {
    const there = statSync(this.path, { throwIfNoEntry: false });
    if (this.#place.ino === there?.ino && this.#place.dev === there.dev) return;
    throw new JournalError("foreign", `${this.path} was removed or replaced while it was in use.`);
  }

  /** Half a line, on a full disk, would spoil the next. Whatever else is in the file stays: another journal may have added it. */
  #takeBack(written: number): void {
    try {
      if (written > 0) ftruncateSync(this.#file, fstatSync(this.#file).size - written);
    } catch (error) {
      this.#failure = error instanceof Error ? error : new Error(String(error));
    }
  }

  /** Puts a file with these entries in the place of this one, or leaves this one as it is. */
  async replace(listEntries: () => readonly JournalEntry[], about: string | undefined): Promise<void> {
    while (this.#syncing !== undefined) await this.#syncing;
    if (this.#failure !== undefined) throw this.#failure;
    // From here on nothing waits, so that no entry can come in between.
    const path = `${this.path}.new`;
    const file = openSync(path, "w", 0o600);
    const text = Buffer.from([header(about), ...listEntries()].map(encode).join(""));
    try {
      writeAll(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    // Windows puts nothing in the place of a file that is open.
    closeSync(this.#file);
    try {
      renameSync(path, this.path);
      syncFolder(this.path);
      this.#synced = this.#appended;
    } finally {
      this.#file = openSync(this.path, "a+", 0o600);
      this.#place = fstatSync(this.#file);
    }
  }

  /** Ends when everything is on the disk. Nothing can be appended afterwards. */
  async close(): Promise<void> {
    try {
      await this.sync();
      while (this.#syncing !== undefined) await this.#syncing;
    } finally {
      this.#failure ??= new JournalError("closed", `${this.path} was closed.`);
      closeSync(this.#file);
    }
  }

  /** Checks all lines, cuts off what a crash left behind the last, and gives a new file its first. */
  #mend(about: string | undefined, onEntry: (entry: JournalEntry) => void): void {
    let size = 0;
    for (const line of linesIn(this.#file)) {
      const value = decode(line.text);
      if (line.number === 1 && !isTornHeader(line)) checkHeader(this.path, value, about);
      else if (!line.isWhole && value === undefined) break;
      else if (value === undefined) throw damaged(this.path, line.number);
      else if (!isEntry(value))
        throw foreign(this.path, `line ${line.number} is of a kind that this version does not know`);
      else onEntry(value);
      // All of it came onto the disk but the end of the line.
      if (!line.isWhole) writeSync(this.#file, "\n");
      size = line.end;
    }
    if (fstatSync(this.#file).size > size) ftruncateSync(this.#file, size);
    if (size > 0) return;
    writeAll(this.#file, Buffer.from(encode(header(about))));
    fsyncSync(this.#file);
    syncFolder(this.path);
  }
}

function header(about: string | undefined): Header {
  return { journal: NAME, version: VERSION, ...(about === undefined ? {} : { about }) };
}

function checkHeader(path: string, value: unknown, about: string | undefined): void {
  if (!isHeader(value) || value.journal !== NAME) throw foreign(path, "it is no journal of qmore-client");
  if (value.version !== VERSION) throw foreign(path, `its version is ${value.version}, and this one reads ${VERSION}`);
  if (value.about !== about && about !== undefined)
    throw foreign(path, `it is about ${value.about ?? "nothing in particular"}, not about ${about}`);
}

/** A first line of which a crash left a part. Anything else that is no header may be somebody's file. */
function isTornHeader({ text, isWhole }: Line): boolean {
  const start = encode(header("")).split(',"about"')[0] ?? "";
  return !isWhole && decode(text) === undefined && (text.startsWith(start) || start.startsWith(text));
}

function damaged(path: string, line: number): JournalError {
  return new JournalError(
    "damaged",
    `${path}:${line}: this line is not as it was written. Nothing was changed: keep a copy, find out what was there, and ` +
      "remove the line if it is not about a call that is open.",
  );
}

function foreign(path: string, why: string): JournalError {
  return new JournalError("foreign", `${path} cannot be used: ${why}. Nothing was changed.`);
}

interface Line {
  readonly number: number;
  readonly text: string;
  /** Where the next one begins. */
  readonly end: number;
  /** Whether it has an end; only the last may have none. */
  readonly isWhole: boolean;
}

const CHUNK = 65_536;
const LONGEST_LINE = 16_777_216;
const LINE_FEED = 10;

/** The lines of a file, from its beginning, without more of it in memory than a line. */
function* linesIn(file: number): Generator<Line> {
  const chunk = Buffer.alloc(CHUNK);
  let [rest, end, number] = [Buffer.alloc(0), 0, 0];
  for (let position = 0; ;) {
    const length = readSync(file, chunk, 0, CHUNK, position);
    if (length === 0) break;
    position += length;
    rest = Buffer.concat([rest, chunk.subarray(0, length)]);
    let start = 0;
    for (let stop = rest.indexOf(LINE_FEED); stop !== -1; stop = rest.indexOf(LINE_FEED, start)) {
      end += stop + 1 - start;
      yield { number: ++number, text: rest.toString("utf8", start, stop), end, isWhole: true };
      start = stop + 1;
    }
    rest = rest.subarray(start);
    if (rest.length > LONGEST_LINE) {
      // No line of ours.
      yield { number: ++number, text: "", end, isWhole: true };
      return;
    }
  }
  if (rest.length > 0)
    yield { number: ++number, text: rest.toString("utf8"), end: end + rest.length + 1, isWhole: false };
}

function writeAll(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}

/** So that the file's name is on the disk, too. Windows has no such thing, and needs none. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(dirname(path), "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch (error) {
    if (!["EISDIR", "EPERM", "EACCES", "EINVAL"].includes(codeOf(error) ?? "")) throw error;
  }
}
