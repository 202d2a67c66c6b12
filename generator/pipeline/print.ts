import { posix } from "node:path";
import { IndentationText, Project, StructureKind } from "ts-morph";
import type { ImportDeclarationStructure, ts } from "ts-morph";
import { byCodePoint } from "../code-point-order.js";
import type { SourceFile, Use } from "../plan/source.js";
import type { TextFile } from "../plan/source.js";
import { headline } from "./headline.js";

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
