/** What of a generated file is formatted, in parts: most of a file that changed are statements that did not. */

/** Columns. */
export const WIDTH = 120;

export type Parser = "babel" | "babel-ts";

/** Formats some statements; it may remember. */
export type FormatCode = (code: string, parser: Parser) => Promise<string>;

/** A generated file's text as it is written. */
export function formatFile(path: string, text: string, formatCode: FormatCode): Promise<string> {
  if (path.endsWith(".md")) return formatBlocks(text, formatCode);
  const parser = path.endsWith(".js") ? "babel" : "babel-ts";
  return formatParts(text, (part) => formatCode(part, parser));
}

/** In Markdown, the blocks of code; and of those, only declarations with a line that is too long. */
async function formatBlocks(text: string, formatCode: FormatCode): Promise<string> {
  const parts = text.split(/(?<=^```ts\n)|(?=^```$)/m);
  const declaration = (part: string): Promise<string> =>
    part.split("\n").some((line) => line.length > WIDTH) ? formatCode(part, "babel-ts") : Promise.resolve(part);
  const formatted = parts.map((part, index) =>
    parts[index - 1]?.endsWith("```ts\n") === true ? formatParts(part, declaration) : Promise.resolve(part),
  );
  return (await Promise.all(formatted)).join("");
}

/**
 * Between statements, prettier keeps a blank line and looks no further; so it makes the same of each alone. What a blank line
 * parts inside of a statement is indented, or no code on its own, which prettier refuses.
 */
async function formatParts(text: string, format: (part: string) => Promise<string>): Promise<string> {
  const parts = text.split(/\n{2,}(?=[\w/])/);
  return `${(await Promise.all(parts.map(format))).map((part) => part.trimEnd()).join("\n\n")}\n`;
}
