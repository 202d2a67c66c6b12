import { posix } from "node:path";
import { ts } from "ts-morph";

/** What takes the place of a piece of text; offsets are the file's. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A declaration as its users see it: without documentation, bodies, private members, and values that a type describes. */
export function signatureOf(statement: ts.Statement): string {
  const start = statement.getStart();
  const text = statement.getSourceFile().text;
  const edits = editsIn(statement).sort((a, b) => a.from - b.from || b.to - a.to);
  let kept = "";
  let at = start;
  for (const edit of edits) {
    // What stands inside of a piece that is gone is gone with it.
    if (edit.from < at) continue;
    kept += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return declaredIn(`${kept}${text.slice(at, statement.end)}`);
}

/** What has lost its body is declared, and what has lost its value. */
function declaredIn(signature: string): string {
  return signature.replace(/^(?:export )?(?:async )?(?=function |class |const \w+:)/, "export declare ");
}

function editsIn(node: ts.Node): Edit[] {
  if (isHidden(node)) return [cut(node)];
  const edits = [
    ...documentationOf(node).map(({ pos }) => ({ from: pos, to: node.getStart(), text: "" })),
    ...implementationIn(node),
  ];
  ts.forEachChild(node, (child) => {
    edits.push(...editsIn(child));
  });
  return edits;
}

function documentationOf(node: ts.Node): readonly ts.Node[] {
  return ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
}

/** What nobody outside can reach. */
function isHidden(node: ts.Node): boolean {
  if (!ts.isClassElement(node) && !ts.isTypeElement(node)) return false;
  const isPrivate = node.name !== undefined && ts.isPrivateIdentifier(node.name);
  return isPrivate || documentationOf(node).some((comment) => comment.getText().includes("@internal"));
}

/** Bodies, and the values behind a declared type. */
function implementationIn(node: ts.Node): Edit[] {
  if (isCallable(node)) return node.body === undefined ? [] : [{ ...cut(node.body), text: ";" }];
  if (!isTyped(node) || node.initializer === undefined || node.type === undefined) return [];
  const rest = { from: node.type.end, to: node.initializer.end, text: "" };
  return ts.isParameter(node) ? [{ from: node.name.end, to: node.name.end, text: "?" }, rest] : [rest];
}

function isCallable(
  node: ts.Node,
): node is ts.FunctionDeclaration | ts.MethodDeclaration | ts.ConstructorDeclaration | ts.AccessorDeclaration {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isAccessor(node)
  );
}

function isTyped(node: ts.Node): node is ts.VariableDeclaration | ts.PropertyDeclaration | ts.ParameterDeclaration {
  return ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isParameter(node);
}

/** Whether a node belongs to how something is done. */
function isImplementation(node: ts.Node): boolean {
  const { parent } = node;
  if (isCallable(parent)) return node === parent.body;
  return isTyped(parent) && parent.type !== undefined && node === parent.initializer;
}

function cut(node: ts.Node): Edit {
  return { from: node.getFullStart(), to: node.end, text: "" };
}

/** Where a name comes from: another module, under the name that it has there. */
interface Origin {
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

/** Names of types and values that the signature of a declaration refers to. */
export function referencesIn(statement: ts.Statement): string[] {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isHidden(node) || isImplementation(node)) return;
    const name = referenceOf(node);
    if (name !== undefined) names.add(name);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return [...names];
}

function referenceOf(node: ts.Node): string | undefined {
  if (ts.isTypeReferenceNode(node)) return leftmost(node.typeName);
  if (ts.isTypeQueryNode(node)) return leftmost(node.exprName);
  if (ts.isExpressionWithTypeArguments(node) && ts.isIdentifier(node.expression)) return node.expression.text;
  return undefined;
}

function leftmost(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : leftmost(name.left);
}
