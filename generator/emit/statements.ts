import type {
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  OptionalKind,
  PropertySignatureStructure,
} from "ts-morph";
import { describeAnswerType, describeType } from "../model/data-types.js";
import type {
  DataType,
  DataTypeName,
  Group,
  Member,
  Need,
  ObjectField,
  Parameter,
  ValueField,
} from "../model/model.js";
import { names } from "../plan/names.js";
import type { Statement } from "../plan/plan.js";
import { comment, jsDoc, literal, propertyName, tag } from "../text/code.js";

/** An exported constant with its type. */
export function constant(name: string, type: string | undefined, initializer: string, doc: string): Statement {
  return {
    is: "constant",
    isExported: true,
    leadingTrivia: "\n",
    docs: docs(doc),
    declarations: [{ name, initializer, ...(type === undefined ? {} : { type }) }],
  };
}

/** A constant that stays in its file. */
export function localConstant(name: string, initializer: string): Statement {
  return {
    is: "constant",
    declarations: [{ name, initializer }],
  };
}

/** An exported type alias. */
export function alias(name: string, type: string, doc: string): Statement {
  return { is: "alias", isExported: true, leadingTrivia: "\n", name, type, docs: docs(doc) };
}

/** An exported interface. */
export function interfaceOf(
  name: string,
  doc: string,
  rest: Pick<InterfaceDeclarationStructure, "properties"> & {
    readonly extends?: string[];
    readonly isExported?: boolean;
  },
): Statement {
  return { is: "interface", isExported: true, name, docs: docs(doc), ...rest };
}

/** An exported function. */
export function functionOf(
  name: string,
  doc: string,
  rest: Pick<FunctionDeclarationStructure, "parameters" | "returnType" | "statements" | "typeParameters">,
): Statement {
  return { is: "function", isExported: true, name, docs: docs(doc), ...rest };
}

/** A type among what is exported from another file. */
export function type(name: string): { name: string; isType: true } {
  return { name, isType: true };
}

/** A value among what is exported from another file. */
export function value(name: string): { name: string; isType: false } {
  return { name, isType: false };
}

/** `export { a, type B } from "./c.js"`, or `export type { B } from "./c.js"` */
export function exportFrom(
  path: string,
  exported: readonly { readonly name: string; readonly isType: boolean }[],
): Statement {
  const isTypeOnly = exported.every(({ isType }) => isType);
  return {
    is: "export",
    moduleSpecifier: path,
    isTypeOnly,
    namedExports: exported.map(({ name, isType }) => ({ name, isTypeOnly: isType && !isTypeOnly })),
  };
}

function docs(doc: string): { description: string }[] {
  return [{ description: doc.includes("\n") ? `\n${doc}` : doc }];
}

type Use = (name: string) => string;
type Property = OptionalKind<PropertySignatureStructure>;

/** The TypeScript type of a request parameter. Lists stay text, as the vendor's parameters are. */
function requestType(type: DataType, use: Use): string {
  if (type.name === "currency") return `${use("Currency")} | ${use("CurrencyNumber")}`;
  return type.name === "enumeration" && type.enumeration !== undefined
    ? use(names.enumeration(type.enumeration.name))
    : "string";
}

/** Properties of a parameters type. Groups that do not repeat are not properties: the type extends theirs. */
export function memberProperties(
  members: readonly Member[],
  isRequired: boolean,
  use: Use,
  needs: readonly Need[] = [],
): Property[] {
  return members.flatMap((member) => {
    if (member.is === "parameter") return [parameterProperty(member, isRequired, use, needs)];
    return member.repeats === undefined ? [] : [groupProperty(member, member.repeats.typeName, isRequired, use)];
  });
}

function parameterProperty(parameter: Parameter, isRequired: boolean, use: Use, needs: readonly Need[]): Property {
  const doc = comment(...needs.flatMap((need) => neededDoc(need, parameter)), parameterDoc(parameter));
  return given(parameter.property, isRequired, requestType(parameter.type, use), doc);
}

function neededDoc({ by, values, required }: Need, parameter: Parameter): string[] {
  return required.includes(parameter) ? [jsDoc([`Needed with ${by.property} ${values.join(", ")}.`])] : [];
}

/** Parameters that a call adds. */
export function customProperty(): Property {
  const doc = jsDoc([
    "Parameters of your own, which are signed and come back in the confirmation, with dots in their names as underscores.",
    "Names of up to 64 letters, digits, dots, hyphens and underscores, none of the gateway's.",
  ]);
  return given("custom", false, "Readonly<Record<string, string>>", doc);
}

function groupProperty(group: Group, typeName: string, isRequired: boolean, use: Use): Property {
  const doc = comment(jsDoc([group.meaning, group.note]), tag("see", group.source));
  return given(group.name, isRequired, `readonly ${use(typeName)}[]`, doc);
}

/** The types that a parameters type extends: its groups that do not repeat. */
export function extended(members: readonly Member[], use: Use): string[] {
  return members.flatMap((member) =>
    member.is === "group" && member.repeats === undefined ? [use(names.groupParameters(member.name))] : [],
  );
}

export function fieldProperty(field: ValueField, use: Use): Property {
  const isList = field.type.name === "list";
  const type = answeredType(field.type, use);
  const listed = type === "string" ? "readonly string[]" : `readonly (${type})[]`;
  return property(field.name, field.required || isList, isList ? listed : type, fieldDoc(field));
}

/**
 * The type of a value in an answer. The gateway may send what no list has, so any text is taken; what is listed shows in an
 * editor, and a comparison with a word that is misspelt stands out there.
 */
function answeredType({ name, enumeration }: DataType, use: Use): string {
  if (name === "currency") return `${use("Currency")} | ${use("CurrencyNumber")} | (string & {})`;
  return enumeration === undefined ? "string" : `${use(names.enumeration(enumeration.name))} | (string & {})`;
}

export function objectProperty(field: ObjectField, use: Use): Property {
  const type = use(names.object(field.object.name));
  const doc = comment(jsDoc([field.meaning, field.note]), tag("see", field.source));
  return property(field.name, true, field.single ? `${type} | null` : `readonly ${type}[]`, doc);
}

/** A property with one literal as its type, such as the one that tells variants apart. */
export function literalProperty(parameter: Parameter, value: string): Property {
  return property(parameter.property, true, literal(value), parameterDoc(parameter));
}

/** What a caller gives: an optional value may be given as `undefined`, which counts as not given. */
function given(name: string, isRequired: boolean, type: string, doc: string): Property {
  return property(name, isRequired, isRequired ? type : `${type} | undefined`, doc);
}

function property(name: string, isRequired: boolean, type: string, doc: string): Property {
  return {
    name: propertyName(name),
    type,
    isReadonly: true,
    hasQuestionToken: !isRequired,
    docs: [{ description: `\n${doc}` }],
  };
}

/** Data types of which the meaning or the TypeScript type says all, as long as there is no length. */
const SELF_EVIDENT: ReadonlySet<DataTypeName> = new Set(["amount", "currency", "percentage", "text"]);

/** Documentation of a request parameter: meaning, data type, source, and what sources disagree about. */
function parameterDoc({ meaning, type, source, note }: Parameter): string {
  // The property's type names the values already.
  const isListed = type.name === "enumeration";
  return documentation(meaning, isListed ? undefined : typeLine(type.name, describeType(type)), note, source);
}

/** Documentation of an answer's field, as decoded. */
function fieldDoc({ meaning, type, source, note }: ValueField): string {
  return documentation(meaning, typeLine(type.name, describeAnswerType(type)), note, source);
}

function documentation(meaning: string, type: string | undefined, note: string | undefined, source: string): string {
  return comment(jsDoc([meaning, type, note]), tag("see", source));
}

/** What the data type adds to the meaning, as a sentence. */
export function typeLine(type: DataTypeName, words: string): string | undefined {
  return SELF_EVIDENT.has(type) && !words.includes(", up to") ? undefined : `${words}.`;
}
