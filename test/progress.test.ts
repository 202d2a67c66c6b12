/** Promise: long runs show on a terminal how far they are, and leave other outputs alone. */
import { expect, it } from "vitest";
import { progressOf } from "./support/progress.mjs";

function shown(isTTY: boolean, after: number): string {
  let text = "";
  const progress = progressOf(2, { stream: { isTTY, write: (more) => (text += more) }, after });
  progress.step("one");
  progress.step("two");
  progress.end();
  return text;
}

it("shows a line on a terminal, and takes it away at the end", () => {
  expect(shown(true, 0)).toBe("\r\u001b[K1 of 2: one\r\r\u001b[K2 of 2: two\r\r\u001b[K\r");
});

it("shows nothing where there is no terminal, and nothing of what ends soon", () => {
  expect(shown(false, 0)).toBe("");
  expect(shown(true, 60_000)).toBe("");
});
