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
