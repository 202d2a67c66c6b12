import { closeSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";

const CHUNK = 65_536;

/** Texts that are not kept in memory: each gets an offset, under which it is found again. The file goes when it is closed. */
export class Spool {
  readonly #path: string;
  #file: number | undefined;
  #written = 0;
  #waiting: Buffer[] = [];
  #waitingLength = 0;
  readonly #chunk = Buffer.alloc(CHUNK);
  #chunkAt = 0;
  #chunkLength = 0;

  constructor(path: string) {
    this.#path = path;
  }

  add(text: string): number {
    const offset = this.#written + this.#waitingLength;
    const line = Buffer.from(`${text}\n`);
    this.#waiting.push(line);
    this.#waitingLength += line.length;
    if (this.#waitingLength >= CHUNK) this.#flush();
    return offset;
  }

  /** Texts that are read in the order in which they were added come out of one read of the file. */
  read(offset: number): string {
    if (this.#waitingLength > 0) this.#flush();
    let text = this.#lineAt(offset);
    if (text === undefined) {
      this.#chunkAt = offset;
      this.#chunkLength = readSync(this.#open(), this.#chunk, 0, CHUNK, offset);
      text = this.#lineAt(offset);
    }
    if (text === undefined) throw new Error(`${this.#path}: what was put aside is not there any more`);
    return text;
  }

  close(): void {
    if (this.#file === undefined) return;
    closeSync(this.#file);
    unlinkSync(this.#path);
  }

  #lineAt(offset: number): string | undefined {
    const start = offset - this.#chunkAt;
    if (start < 0 || start >= this.#chunkLength) return undefined;
    const end = this.#chunk.subarray(0, this.#chunkLength).indexOf(10, start);
    return end === -1 ? undefined : this.#chunk.toString("utf8", start, end);
  }

  /** Only now: whoever finds the journal in use must not touch what another process has put aside. */
  #open(): number {
    return (this.#file ??= openSync(this.#path, "w+", 0o600));
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#waiting);
    for (let done = 0; done < bytes.length;) done += writeSync(this.#open(), bytes, done);
    this.#written += bytes.length;
    this.#waiting = [];
    this.#waitingLength = 0;
  }
}
