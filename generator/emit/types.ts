import type { OptionalKind, PropertySignatureStructure } from "ts-morph";
import { literal, propertyName } from "../code/literal.js";
import type { DataType, Group, Member, Parameter } from "../model/model.js";
import type { ObjectField, ValueField } from "../model/model-answers.js";
import { names } from "../plan/names.js";
import { fieldDoc, parameterDoc } from "./describe.js";
import { jsDoc, tag, comment } from "../code/js-doc.js";

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
export function memberProperties(members: readonly Member[], isRequired: boolean, use: Use): Property[] {
  return members.flatMap((member) => {
    if (member.is === "parameter") return [parameterProperty(member, isRequired, use)];
    return member.repeats === undefined ? [] : [groupProperty(member, member.repeats.typeName, isRequired, use)];
  });
}

function parameterProperty(parameter: Parameter, isRequired: boolean, use: Use): Property {
  return given(parameter.property, isRequired, requestType(parameter.type, use), parameterDoc(parameter));
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
