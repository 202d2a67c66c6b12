/** Formats in memory, with the options of the repository, so that formatting never depends on where it runs. */
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format } from "prettier/standalone";

/** Columns. */
const WIDTH = 120;

/** A generated file's text as it is written. */
export async function formatFile(path: string, text: string): Promise<string> {
  if (path.endsWith(".md")) return formatBlocks(text);
  return formatCode(text, path.endsWith(".js") ? "babel" : "babel-ts");
}

/** In Markdown, the blocks of code; and of those, only declarations with a line that is too long. */
async function formatBlocks(text: string): Promise<string> {
  const parts = text.split(/(?<=^```ts\n)|(?=^```$)/m);
  const formatted = parts.map(async (part, index) =>
    parts[index - 1]?.endsWith("```ts\n") === true ? formatDeclarations(part) : part,
  );
  return (await Promise.all(formatted)).join("");
}

async function formatDeclarations(block: string): Promise<string> {
  const formatted = block.split(/\n\n(?=\S)/).map(async (declaration) => {
    const isTooLong = declaration.split("\n").some((line) => line.length > WIDTH);
    return isTooLong ? formatCode(declaration, "babel-ts") : declaration;
  });
  return `${(await Promise.all(formatted)).map((one) => one.trimEnd()).join("\n\n")}\n`;
}

function formatCode(text: string, parser: "babel" | "babel-ts"): Promise<string> {
  return format(text, { parser, plugins: [babel, estree], printWidth: WIDTH, trailingComma: "all" });
}
