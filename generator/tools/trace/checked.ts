import ts from "typescript";
import type { Declared } from "./declared.js";

/** What the statements of the validators check: `checkDepositParameters.basket.quantity`, outer before inner. */
export function checkedIn(path: string, text: string): Declared[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) => (ts.isFunctionDeclaration(statement) ? checkedBy(statement) : []));
}

/** Every validator calls its argument `data`, and gives a name to what it takes out of it. */
function checkedBy(validator: ts.FunctionDeclaration): Declared[] {
  const paths = new Map([["data", validator.name?.text ?? ""]]);
  const found: Declared[] = [];
  const visit = (node: ts.Node, statement: ts.Node): void => {
    const path = pathOf(node, paths);
    if (path !== undefined) found.push(whole(statement, path));
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) {
      const taken = pathOf(node.initializer, paths);
      if (taken !== undefined) paths.set(node.name.text, taken);
    }
    ts.forEachChild(node, (child) => {
      visit(child, ts.isStatement(child) && !ts.isBlock(child) ? child : statement);
    });
  };
  visit(validator, validator);
  return [whole(validator, validator.name?.text ?? ""), ...found];
}

/** `data.basket` is inside the data; an item of a list is where the list is. */
function pathOf(node: ts.Node | undefined, paths: ReadonlyMap<string, string>): string | undefined {
  if (node === undefined) return undefined;
  if (ts.isElementAccessExpression(node) && ts.isIdentifier(node.expression)) return paths.get(node.expression.text);
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  const owner = paths.get(node.expression.text);
  return owner === undefined ? undefined : `${owner}.${node.name.text}`;
}

function whole(node: ts.Node, name: string): Declared {
  return { name, start: node.getStart(), nameStart: node.getStart(), end: node.end };
}
