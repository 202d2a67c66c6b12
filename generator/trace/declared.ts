import ts from "typescript";

/** A piece of generated text that states one thing, under its name with dots: `DepositParameters.amount`. */
export interface Declared {
  readonly name: string;
  /** Offsets in the text; `nameStart` is where an editor jumps to. */
  readonly start: number;
  readonly nameStart: number;
  readonly end: number;
}

/** What a generated `.d.ts` or `.js` file declares, outer before inner. */
export function declaredIn(path: string, text: string): Declared[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) => declaredBy(statement));
}

function declaredBy(statement: ts.Statement): Declared[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name, type, initializer }) =>
      ts.isIdentifier(name) ? [declared(statement, name, name.text), ...membersOf(type ?? initializer, name.text)] : [],
    );
  }
  if (ts.isFunctionDeclaration(statement) && statement.name !== undefined)
    return [declared(statement, statement.name, statement.name.text)];
  if (ts.isInterfaceDeclaration(statement))
    return [declared(statement, statement.name, statement.name.text), ...membersOf(statement, statement.name.text)];
  if (ts.isTypeAliasDeclaration(statement))
    return [
      declared(statement, statement.name, statement.name.text),
      ...membersOf(statement.type, statement.name.text),
    ];
  return [];
}

/** Members of types, and properties of object literals. */
function membersOf(node: ts.Node | undefined, owner: string): Declared[] {
  if (node === undefined) return [];
  if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node))
    return node.members.flatMap((member) => memberOf(member, member.name, owner));
  if (ts.isObjectLiteralExpression(node))
    return node.properties.flatMap((property) => memberOf(property, property.name, owner));
  return [];
}

function memberOf(node: ts.Node, name: ts.PropertyName | undefined, owner: string): Declared[] {
  if (name === undefined || !(ts.isIdentifier(name) || ts.isStringLiteral(name))) return [];
  return [declared(node, name, `${owner}.${name.text}`)];
}

function declared(node: ts.Node, at: ts.Node, name: string): Declared {
  return { name, start: node.getStart(), nameStart: at.getStart(), end: node.end };
}

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
