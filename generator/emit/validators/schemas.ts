import { allowedBy, answerFormOf, describeAnswerType, formOf } from "../../model/data-types.js";
import { filledIn } from "../../model/model.js";
import type {
  AnswerField,
  AnswerObject,
  DataType,
  Member,
  Model,
  Operation,
  Parameter,
  ValueField,
} from "../../model/model.js";
import { names } from "../../plan/names.js";
import { pascal } from "../../text/code.js";
import type { NamesSchema, NeededSchema, ValueSchema } from "./keywords.js";

/** A JSON Schema with our keywords. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schema behind every generated validator, by the validator's name. */
export interface Schemas {
  readonly exported: ReadonlyMap<string, Schema>;
  /** Of items and objects inside others: written once, however many operations have them. */
  readonly inner: ReadonlyMap<string, Schema>;
}

export function schemasOf(model: Model): Schemas {
  const types = new TypeSchemas(model);
  return { exported: exportedSchemas(model, types), inner: innerSchemas(model, types) };
}

function exportedSchemas(model: Model, types: TypeSchemas): ReadonlyMap<string, Schema> {
  return new Map([
    ...model.operations.flatMap((operation): [string, Schema][] => [
      [names.checkParameters(operation.name), parametersSchema(operation, types)],
      [names.checkAnswer(operation.name), answerSchema(operation.answer)],
    ]),
    ["checkConfirmationData", confirmationSchema(model, types)],
    ["checkSettings", settingsSchema(model, types)],
  ]);
}

function innerSchemas(model: Model, types: TypeSchemas): ReadonlyMap<string, Schema> {
  const items = model.groups.flatMap(({ repeats, required, optional }): [string, Schema][] => {
    if (repeats === undefined) return [];
    const fields = valuesOf([...required, ...optional], types);
    const item = { ...objectSchema(required.map(propertyName), fields), only: known(repeats.typeName, fields) };
    return [[names.checkFields(repeats.typeName), item]];
  });
  const objects = new Set(model.operations.flatMap(({ answer }) => objectsIn(answer)));
  return new Map([
    ...items,
    ...[...objects].map((one): [string, Schema] => [
      names.checkFields(one.name),
      answerSchema([...one.fields, ...one.children]),
    ]),
  ]);
}

function objectsIn(fields: readonly AnswerField[]): AnswerObject[] {
  return fields.flatMap((field) =>
    field.is === "value" ? [] : [field.object, ...objectsIn([...field.object.children])],
  );
}

/** Schemas of request values. */
class TypeSchemas {
  readonly #currencyCodes: readonly string[];
  readonly #longest: number;

  constructor({ currencies, service }: Model) {
    this.#currencyCodes = currencies.flatMap(({ code, numeric }) => [code, numeric]);
    this.#longest = service.limits.valueLength;
  }

  /** Any texts under names of a caller's own. */
  texts(): Schema {
    const { value: text } = this.of({ name: "text", min: 0, max: undefined, enumeration: undefined, negative: false });
    return { texts: text };
  }

  /** Of a value that the gateway signed, in its TypeScript form. */
  signed(type: DataType): Schema {
    const pattern = answerFormOf(type);
    // A text may be empty, where others must have their form.
    if (type.name === "text") return this.of({ ...type, min: 0 });
    if (pattern === undefined || type.name === "numeric" || type.name === "amount") return this.of(type);
    // A date is another text by now.
    const name = `answered${pascal(type.name)}`;
    return value({ name, form: { name: `${name}Form`, rule: "format", pattern, allowed: describeAnswerType(type) } });
  }

  of(type: DataType): { readonly value: ValueSchema } {
    const name = names.type(type);
    const rule = type.name === "enumeration" ? "enumeration" : "format";
    const form = { name: `${name}Form`, rule, pattern: formOf(type, this.#currencyCodes), allowed: allowedBy(type) };
    const { min = 1, max = this.#longest } = type;
    return { value: { name: `${name}${lengthName(type)}`, min, max, form } };
  }
}

function parametersSchema(operation: Operation, types: TypeSchemas): Schema {
  const { name, required, optional, variants, needs } = operation;
  const common = {
    ...propertiesOf([...required, ...optional], types),
    ...(operation.custom ? { custom: types.texts() } : {}),
  };
  const needed = needs.map(({ by, values, required: names }): NeededSchema => {
    return { by: by.property, values, names: names.map(({ property }) => property) };
  });
  const base = { ...objectSchema(required.map(propertyName), common), ...(needed.length === 0 ? {} : { needed }) };
  if (variants === undefined) return { ...base, only: known(names.parameters(name), common) };
  const by = variants.by.property;
  const cases = variants.cases.map((one) => {
    const own = propertiesOf([...one.required, ...one.optional], types);
    // What is common is checked once, for all variants.
    const added = Object.fromEntries(Object.entries(own).filter(([name]) => !(name in common)));
    return {
      needs: one.required.map(propertyName),
      only: known(names.variantParameters(name, one.value), { ...common, ...added }),
      properties: { ...added, [by]: { const: one.value } },
    };
  });
  return { ...base, required: [by], discriminator: { propertyName: by }, oneOf: cases };
}

function objectSchema(needs: readonly string[], properties: Readonly<Record<string, Schema>>): Schema {
  return { type: "object", ...(needs.length === 0 ? {} : { needs }), properties };
}

function propertiesOf(members: readonly Member[], types: TypeSchemas): Record<string, Schema> {
  return Object.fromEntries(
    members.flatMap((member): [string, Schema][] => {
      if (member.is === "parameter") return [[member.property, types.of(member.type)]];
      if (member.repeats === undefined)
        return Object.entries(valuesOf([...member.required, ...member.optional], types));
      return [[member.name, { each: { check: names.checkFields(member.repeats.typeName), least: 1 } }]];
    }),
  );
}

function valuesOf(parameters: readonly Parameter[], types: TypeSchemas): Record<string, Schema> {
  return Object.fromEntries(parameters.map(({ property, type }) => [property, types.of(type)]));
}

function known(type: string, properties: Readonly<Record<string, Schema>>): NamesSchema {
  return { name: names.known(type), names: Object.keys(properties) };
}

function propertyName(member: Member): string {
  return member.is === "parameter" ? member.property : member.name;
}

/** The settings of a client, as far as they are parameters that every request carries. */
function settingsSchema({ service, parameters }: Model, types: TypeSchemas): Schema {
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const profiles = service.interfaces.flatMap((one) =>
    one.profiles.filter(({ name }) => name === service.defaults.profile),
  );
  const placed = profiles.flatMap(filledIn).filter(({ value }) => value !== "operation" && value !== "order");
  const values = placed.filter(({ value }, index) => placed.findIndex((one) => one.value === value) === index);
  const properties = values.flatMap(({ parameter, value }) => {
    const { type } = byName.get(parameter.name) ?? parameter;
    return [[value, types.of(type)] as const];
  });
  const needed = values.map(({ value }) => value).filter((value) => value !== "shopId");
  return objectSchema(needed, Object.fromEntries(properties));
}

function answerSchema(fields: readonly AnswerField[]): Schema {
  const needed = fields.filter((field) => field.is === "objects" || field.required);
  return objectSchema(
    needed.map(({ name }) => name),
    Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
  );
}

/**
 * Signed values stand without separators, so that bytes can move from one to its neighbour under the same fingerprint: here
 * each must have its own form and length.
 */
function confirmationSchema({ confirmation }: Model, types: TypeSchemas): Schema {
  const fields = confirmation.fields.map(({ name, type }): [string, Schema] => [name, types.signed(type)]);
  return objectSchema([], Object.fromEntries(fields));
}

function fieldSchema(field: AnswerField): Schema {
  if (field.is === "value") return valueSchema(field);
  const check = names.checkFields(field.object.name);
  return field.single ? { object: check } : { each: { check, least: 0 } };
}

function valueSchema({ type }: ValueField): Schema {
  if (type.name === "list") return { each: { check: "checkText", least: 0 } };
  const pattern = answerFormOf(type);
  if (pattern === undefined) return value({ name: "anyText" });
  const name = `answered${pascal(type.name)}`;
  return value({ name, form: { name: `${name}Form`, rule: "format", pattern, allowed: describeAnswerType(type) } });
}

function value(schema: ValueSchema): Schema {
  return { value: schema };
}

/** What a length adds to the name of a data type: `text255`, `alphanumeric8To11`, `countryExactly2`. */
function lengthName({ min = 1, max }: DataType): string {
  if (min === 0) return `${max ?? ""}OrNone`;
  if (max === undefined) return "";
  if (min === max) return `Exactly${max}`;
  return min === 1 ? `${max}` : `${min}To${max}`;
}
