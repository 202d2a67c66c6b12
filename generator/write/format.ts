import { createRequire } from "node:module";
import { dirname, join, posix } from "node:path";
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format } from "prettier/standalone";
import { IndentationText, Project, StructureKind } from "ts-morph";
import type { ImportDeclarationStructure, ts } from "ts-morph";
import type { SourceFile, TextFile, Use } from "../plan/plan.js";
import { loadWithCache } from "../start/code-cache.mjs";
import { byCodePoint } from "../text/words.js";

/** Columns. */
const WIDTH = 120;

export type FormatFiles = (files: readonly TextFile[]) => Promise<readonly TextFile[]>;

/** Formats in memory, with the options of the repository, so that formatting never depends on where it runs. */
export async function formatFiles(files: readonly TextFile[]): Promise<TextFile[]> {
  return Promise.all(files.map(async ({ path, text }) => ({ path, text: await formatFile(path, text) })));
}

async function formatFile(path: string, text: string): Promise<string> {
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

const { resolve } = createRequire(import.meta.url);

/**
 * Loads what formats from the code cache in a folder; that it comes from a cache changes nothing but the time that it takes.
 * To be called before anything imports it. What it returns keeps what was compiled, for the next run.
 */
export function loadFormatter(folder: string): () => void {
  return loadWithCache(formatter(), folder).store;
}

/** The same for all that the thread needs. What others need comes before them. */
export function loadPrinterAndFormatter(folder: string): () => void {
  const tsMorph = resolve("ts-morph");
  const common = createRequire(tsMorph).resolve("@ts-morph/common");
  const printer = [join(dirname(common), "typescript.js"), common, tsMorph];
  return loadWithCache([...printer, ...formatter()], folder).store;
}

function formatter(): string[] {
  return ["prettier/standalone", "prettier/plugins/babel", "prettier/plugins/estree"].map((name) => resolve(name));
}

/** A file as it was printed, without the formatting to come. */
export interface PrintedFile extends TextFile {
  /** The same text, but for its first line, as it was parsed for printing. */
  readonly source: ts.SourceFile;
}

/** Structures to text, one structure per file; imports come from what each file uses. */
export function printSources(files: readonly SourceFile[]): PrintedFile[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
  return files.map(({ path, from, uses, statements }) => {
    const source = project.createSourceFile(path, { statements: [...importsOf(path, uses), ...statements] });
    const { compilerNode } = source;
    source.forget();
    return { path, text: `${headline(from)}\n${compilerNode.text}`, source: compilerNode };
  });
}

function importsOf(path: string, uses: readonly Use[]): ImportDeclarationStructure[] {
  const modules = new Map<string, Use[]>();
  for (const use of uses) modules.set(use.path, [...(modules.get(use.path) ?? []), use]);
  return [...modules]
    .map(([module, names]): ImportDeclarationStructure => {
      const isTypeOnly = names.every(({ isType }) => isType);
      return {
        kind: StructureKind.ImportDeclaration,
        moduleSpecifier: specifier(path, module),
        isTypeOnly,
        namedImports: names
          .map(({ name, isType }) => ({ name, isTypeOnly: isType && !isTypeOnly }))
          .sort((a, b) => byCodePoint(a.name, b.name)),
      };
    })
    .sort((a, b) => byCodePoint(a.moduleSpecifier, b.moduleSpecifier));
}

function specifier(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to).replace(/\.ts$/, ".js");
  return path.startsWith(".") ? path : `./${path}`;
}

/** The first line of every generated file of code. */
export function headline(from: string): string {
  return `// Generated from ${from}. Do not edit: change the spec and run \`npm run generate\`.\n`;
}
