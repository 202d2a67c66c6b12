/** Structures to text, without the formatting to come. */
import { posix } from "node:path";
import { IndentationText, Project, StructureKind, VariableDeclarationKind } from "ts-morph";
import type { ImportDeclarationStructure, StatementStructures } from "ts-morph";
import type { SourceFile, Statement, Use } from "../plan/plan.js";
import { byCodePoint } from "../text/words.js";

/** One structure at once; imports come from what the file uses. */
export function printSource({ path, uses, statements }: SourceFile): string {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
  return project
    .createSourceFile(path, { statements: [...importsOf(path, uses), ...statements.map(structureOf)] })
    .getFullText();
}

function structureOf(statement: Statement): StatementStructures {
  switch (statement.is) {
    case "constant":
      return { ...statement, kind: StructureKind.VariableStatement, declarationKind: VariableDeclarationKind.Const };
    case "alias":
      return { ...statement, kind: StructureKind.TypeAlias };
    case "interface":
      return { ...statement, kind: StructureKind.Interface };
    case "function":
      return { ...statement, kind: StructureKind.Function };
    case "export":
      return { ...statement, kind: StructureKind.ExportDeclaration };
  }
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

/** From one file of the output folder to another, or to one beside the folder; never by way of where the process runs. */
function specifier(from: string, to: string): string {
  const path = posix.relative(posix.join("/out", posix.dirname(from)), posix.join("/out", to)).replace(/\.ts$/, ".js");
  return path.startsWith(".") ? path : `./${path}`;
}
