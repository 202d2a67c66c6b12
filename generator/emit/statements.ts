import { StructureKind, VariableDeclarationKind } from "ts-morph";
import type {
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  StatementStructures,
  TypeAliasDeclarationStructure,
  VariableStatementStructure,
} from "ts-morph";

/** An exported constant with its type. */
export function constant(
  name: string,
  type: string | undefined,
  initializer: string,
  doc: string,
): VariableStatementStructure {
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    leadingTrivia: "\n",
    docs: docs(doc),
    declarations: [{ name, initializer, ...(type === undefined ? {} : { type }) }],
  };
}

/** A constant that stays in its file. */
export function localConstant(name: string, initializer: string): VariableStatementStructure {
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, initializer }],
  };
}

/** An exported type alias. */
export function alias(name: string, type: string, doc: string): TypeAliasDeclarationStructure {
  return { kind: StructureKind.TypeAlias, isExported: true, leadingTrivia: "\n", name, type, docs: docs(doc) };
}

/** An exported interface. */
export function interfaceOf(
  name: string,
  doc: string,
  rest: Pick<InterfaceDeclarationStructure, "properties"> & {
    readonly extends?: string[];
    readonly isExported?: boolean;
  },
): InterfaceDeclarationStructure {
  return { kind: StructureKind.Interface, isExported: true, name, docs: docs(doc), ...rest };
}

/** An exported function. */
export function functionOf(
  name: string,
  doc: string,
  rest: Pick<FunctionDeclarationStructure, "parameters" | "returnType" | "statements" | "typeParameters">,
): FunctionDeclarationStructure {
  return { kind: StructureKind.Function, isExported: true, name, docs: docs(doc), ...rest };
}

/** `export { a, type B } from "./c.js"`, or `export type { B } from "./c.js"` */
export function exportFrom(
  path: string,
  exported: readonly { readonly name: string; readonly isType: boolean }[],
): StatementStructures {
  const isTypeOnly = exported.every(({ isType }) => isType);
  return {
    kind: StructureKind.ExportDeclaration,
    moduleSpecifier: path,
    isTypeOnly,
    namedExports: exported.map(({ name, isType }) => ({ name, isTypeOnly: isType && !isTypeOnly })),
  };
}

function docs(doc: string): { description: string }[] {
  return [{ description: doc.includes("\n") ? `\n${doc}` : doc }];
}
