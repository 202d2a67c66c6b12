import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format } from "prettier/standalone";
import type { TextFile } from "../validators/emit.js";

/** Formats in memory, with the options of the repository, so that formatting never depends on where it runs. */
export async function formatFiles(files: readonly TextFile[]): Promise<TextFile[]> {
  return Promise.all(files.map(async ({ path, text }) => ({ path, text: await formatFile(path, text) })));
}

async function formatFile(path: string, text: string): Promise<string> {
  if (path.endsWith(".md")) return formatBlocks(text);
  return formatCode(text, path.endsWith(".js") ? "babel" : "babel-ts");
}

/** In Markdown, the blocks of code alone. */
async function formatBlocks(text: string): Promise<string> {
  const parts = text.split(/(?<=^```ts\n)|(?=^```$)/m);
  const formatted = parts.map(async (part, index) =>
    parts[index - 1]?.endsWith("```ts\n") === true ? formatCode(part, "babel-ts") : part,
  );
  return (await Promise.all(formatted)).join("");
}

function formatCode(text: string, parser: "babel" | "babel-ts"): Promise<string> {
  return format(text, { parser, plugins: [babel, estree], printWidth: 120, trailingComma: "all" });
}
