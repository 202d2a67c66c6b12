/** Formats in memory, with the options of the repository, so that formatting never depends on where it runs. */
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format } from "prettier/standalone";
import { WIDTH } from "./format.js";
import type { Parser } from "./format.js";

export function formatCode(code: string, parser: Parser): Promise<string> {
  return format(code, { parser, plugins: [babel, estree], printWidth: WIDTH, trailingComma: "all" });
}
