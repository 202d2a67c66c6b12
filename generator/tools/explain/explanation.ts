import type { Code } from "../../findings/catalogue.js";
import type { CatalogueEntry } from "../../findings/catalogue/entry.js";

const WIDTH = 100;

/** One entry of the catalogue, for a terminal. */
export function explanation(code: Code, { title, severity, cause, fix, example }: CatalogueEntry): string {
  const shown = example.split("\n").map((line) => `  ${line}`.trimEnd());
  return [
    `${code} (${severity}): ${title}`,
    "",
    ...wrap(cause),
    "",
    ...wrap(`Fix: ${fix}`),
    "",
    "Example:",
    ...shown,
    "",
  ].join("\n");
}

function wrap(text: string): string[] {
  return text.split(" ").reduce<string[]>((lines, word) => {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > WIDTH) return [...lines, word];
    return [...lines.slice(0, -1), `${line} ${word}`];
  }, []);
}
