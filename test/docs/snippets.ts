/** Code out of documents and docstrings, as files that the compiler can look at. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as api from "../../generated/index.js";
import { readDocument } from "./documents.js";
import { blocksOf } from "./markdown.js";
import { root } from "../support/root.js";

export interface Snippet {
  /** Where it stands, for messages. */
  readonly title: string;
  readonly code: string;
}

/** What the example of a docstring may use without importing it: the whole package, a client, and the secrets of its account. */
const PRELUDE = [
  `import { ${Object.keys(api).join(", ")} } from "qmore-client";`,
  'import type { Client } from "qmore-client";',
  'import { startSandbox } from "qmore-client/sandbox";',
  "declare const client: Client;",
  "declare const secret: string;",
  "declare const password: string;",
].join(" ");

/** An example with imports is a program of its own; one without stands in a function, where it may declare any name. */
function programOf(code: string): string {
  return /^import /m.test(code) ? code : `${PRELUDE} export async function snippet(): Promise<void> {\n${code}\n}`;
}

/** The `ts` blocks of a document. Each is a program as it stands, with its imports: readers copy it. */
export function snippetsOf(document: string): Snippet[] {
  return blocksOf(readDocument(document), "ts").map((code, index) => ({
    title: `${document}, block ${index + 1}`,
    code,
  }));
}

/** The `@example` blocks of all docstrings in a folder. */
export function examplesIn(folder: string): Snippet[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .flatMap((file) => examplesOf(readFileSync(join(root, file), "utf8")).map((code) => ({ title: file, code })));
}

function examplesOf(text: string): string[] {
  const found = text.matchAll(/@example\s+\* ```ts\n([^]*?)\n\s*\* ```/g);
  return [...found].map(([, lines = ""]) => programOf(lines.replaceAll(/^\s*\* ?/gm, "")));
}
