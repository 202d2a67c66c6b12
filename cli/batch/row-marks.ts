/**
 * What each row was when it was checked, in eight bytes for each: rows come in, and whatever becomes of the file afterwards,
 * no other row is taken for one of them.
 */
import { hash } from "node:crypto";
import { UsageError } from "../usage-error.js";
import type { Row } from "./csv-rows.js";

export class RowMarks {
  readonly #marks: number[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  add(row: Row): void {
    this.#marks.push(markOf(row));
  }

  /** @throws {UsageError} for a row that is not as it was */
  check(row: Row): void {
    if (this.#marks[row.number - 1] !== markOf(row)) throw this.changed();
  }

  /** @throws {UsageError} when there were more rows than these */
  checkEnd(rows: number): void {
    if (rows < this.#marks.length) throw this.changed();
  }

  changed(): UsageError {
    return new UsageError(
      `${this.#file} was changed meanwhile. Nothing more was sent. As it was, it can be gone on with, and its results be listed.`,
    );
  }
}

function markOf({ values }: Row): number {
  return Number.parseInt(hash("sha1", JSON.stringify(values), "hex").slice(0, 13), 16);
}
