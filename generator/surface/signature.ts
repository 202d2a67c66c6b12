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
export function isHidden(node: ts.Node): boolean {
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
export function isImplementation(node: ts.Node): boolean {
  const { parent } = node;
  if (isCallable(parent)) return node === parent.body;
  return isTyped(parent) && parent.type !== undefined && node === parent.initializer;
}

function cut(node: ts.Node): Edit {
  return { from: node.getFullStart(), to: node.end, text: "" };
}
