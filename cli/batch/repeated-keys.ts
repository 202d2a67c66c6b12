import { hash } from "node:crypto";

const FIRST_SIZE = 1_024;

/**
 * Finds out which texts come more than once, among as many as there are, with eight bytes for each: a number stands for a
 * text, and equal numbers are suspects.
 */
export class RepeatedKeys {
  #numbers = new Float64Array(FIRST_SIZE);
  #length = 0;
  #suspects: ReadonlySet<number> | undefined;

  add(text: string | undefined): void {
    if (text === undefined) return;
    if (this.#length === this.#numbers.length) {
      const larger = new Float64Array(this.#length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = numberFor(text);
  }

  mayRepeat(): boolean {
    return this.#find().size > 0;
  }

  /** Whether a text may have come more than once: the same two numbers may stand for two texts. */
  isSuspect(text: string): boolean {
    return this.#find().has(numberFor(text));
  }

  #find(): ReadonlySet<number> {
    if (this.#suspects !== undefined) return this.#suspects;
    const sorted = this.#numbers.subarray(0, this.#length).sort();
    const found = new Set<number>();
    for (let at = 1; at < sorted.length; at++) {
      const [before, here] = [sorted[at - 1], sorted[at]];
      if (here !== undefined && here === before) found.add(here);
    }
    return (this.#suspects = found);
  }
}

const PLAIN = /^[1-9]\d{0,14}$/;

/** Order numbers are digits as a rule, and then stand for themselves. */
function numberFor(text: string): number {
  return PLAIN.test(text) ? Number(text) : -Number.parseInt(hash("sha1", text, "hex").slice(0, 13), 16);
}
