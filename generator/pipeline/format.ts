import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format } from "prettier/standalone";
import type { TextFile } from "../validators/emit.js";

/** Formats in memory, with the options of the repository, so that formatting never depends on where it runs. */
export async function formatFiles(files: readonly TextFile[]): Promise<TextFile[]> {
  return Promise.all(files.map(async ({ path, text }) => ({ path, text: await formatFile(path, text) })));
}

async function formatFile(path: string, text: string): Promise<string> {
  if (path.endsWith(".md")) return text;
  const parser = path.endsWith(".js") ? "babel" : "babel-ts";
  return format(text, { parser, plugins: [babel, estree], printWidth: 120, trailingComma: "all" });
}
