import { posix } from "node:path";
import { ts } from "ts-morph";

/** Where a name comes from: another module, under the name that it has there. */
export interface Origin {
  readonly module: string;
  readonly name: string;
}

/** What a module says at its top level, without looking into other modules. */
export interface Module {
  readonly path: string;
  /** By name; an overload stands after its first declaration. */
  readonly declarations: ReadonlyMap<string, readonly ts.Statement[]>;
  /** Names of declarations that are exported where they stand. */
  readonly exported: readonly string[];
  readonly imports: ReadonlyMap<string, Origin>;
  /** Names exported from other modules. */
  readonly reexports: ReadonlyMap<string, Origin>;
  /** Modules of which everything is exported. */
  readonly wholes: readonly string[];
}

type Declaring = ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.FunctionDeclaration | ts.ClassDeclaration;

/** Reads a module; `path` as `runtime/result.ts`. */
export function readModule(path: string, source: ts.SourceFile): Module {
  const declarations = new Map<string, ts.Statement[]>();
  const imports = new Map<string, Origin>();
  const reexports = new Map<string, Origin>();
  const wholes: string[] = [];
  for (const statement of source.statements) {
    for (const name of declaredNames(statement)) declarations.set(name, [...(declarations.get(name) ?? []), statement]);
    if (ts.isImportDeclaration(statement)) {
      const bindings = statement.importClause?.namedBindings;
      if (bindings !== undefined && ts.isNamedImports(bindings)) addAll(imports, path, statement, bindings.elements);
    }
    if (!ts.isExportDeclaration(statement)) continue;
    if (statement.exportClause === undefined) wholes.push(target(path, statement));
    else if (ts.isNamedExports(statement.exportClause))
      addAll(reexports, path, statement, statement.exportClause.elements);
  }
  const exported = [...declarations].filter(([, all]) => all.some(isExported)).map(([name]) => name);
  return { path, declarations, exported, imports, reexports, wholes };
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  return isDeclaring(statement) && statement.name !== undefined ? [statement.name.text] : [];
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
  );
}

function isDeclaring(statement: ts.Statement): statement is Declaring {
  return (
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement)
  );
}

function addAll(
  names: Map<string, Origin>,
  path: string,
  statement: ts.ImportDeclaration | ts.ExportDeclaration,
  elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[],
): void {
  const module = target(path, statement);
  for (const { name, propertyName } of elements) names.set(name.text, { module, name: (propertyName ?? name).text });
}

/** The module that a statement names, as a path of its source; empty for a package. */
function target(path: string, { moduleSpecifier }: ts.ImportDeclaration | ts.ExportDeclaration): string {
  const text = moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : "";
  return text.startsWith(".") ? posix.join(posix.dirname(path), text).replace(/\.js$/, ".ts") : "";
}
