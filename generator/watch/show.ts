/** Takes the cursor to the upper left corner of a terminal and clears all below. */
const CLEAR = "\u001b[H\u001b[J";

/** Shows a report: in the place of the former on a terminal, elsewhere below it. */
export function show(lines: readonly string[]): void {
  const before = process.stdout.isTTY ? CLEAR : "";
  process.stdout.write(`${before}${lines.join("\n")}\n${process.stdout.isTTY ? "" : "\n"}`);
}
