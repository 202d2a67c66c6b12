import type { Explained } from "./explained.js";

const WIDTH = 100;

/** What a code stands for, for a terminal. */
export function explanation({ code, weight, title, paragraphs, example }: Explained): string {
  const shown = example?.split("\n").map((line) => `  ${line}`.trimEnd()) ?? [];
  return [
    `${code} (${weight}): ${title}`,
    "",
    ...paragraphs.flatMap((paragraph) => [...wrap(paragraph), ""]),
    ...(shown.length === 0 ? [] : ["Example:", ...shown, ""]),
  ].join("\n");
}

function wrap(text: string): string[] {
  return text.split(" ").reduce<string[]>((lines, word) => {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > WIDTH) return [...lines, word];
    return [...lines.slice(0, -1), `${line} ${word}`];
  }, []);
}
