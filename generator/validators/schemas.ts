import { allowedBy, allowedLength, answerFormOf, formOf } from "../data-types.js";
import type {
  AnswerField,
  AnswerObject,
  DataType,
  Member,
  Model,
  Operation,
  Parameter,
  ValueField,
} from "../model/model.js";
import { names } from "../plan/names.js";

/** A JSON Schema with our keywords `value`, `needs` and `only`. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schema behind every generated validator, by the validator's name. */
export function schemasOf(model: Model): ReadonlyMap<string, Schema> {
  const types = new TypeSchemas(model);
  return new Map([
    ...model.operations.flatMap((operation): [string, Schema][] => [
      [names.checkParameters(operation.name), parametersSchema(operation, types)],
      [names.checkAnswer(operation.name), answerSchema(operation.answer)],
    ]),
    ["checkSettings", settingsSchema(model, types)],
  ]);
}

/** Schemas of request values. */
class TypeSchemas {
  readonly #currencyCodes: readonly string[];
  readonly #longest: number;

  constructor({ currencies, service }: Model) {
    this.#currencyCodes = currencies.flatMap(({ code, numeric }) => [code, numeric]);
    this.#longest = service.limits.valueLength;
  }

  of(type: DataType): Schema {
    const min = type.min ?? 1;
    const max = type.max ?? this.#longest;
    const pattern = formOf(type, this.#currencyCodes);
    const length = { min, max, allowed: allowedLength(min, max) };
    const rule = type.name === "enumeration" ? "enumeration" : "format";
    return { value: { name: valueName(type), length, form: { rule, pattern, allowed: allowedBy(type) } } };
  }
}

function parametersSchema(operation: Operation, types: TypeSchemas): Schema {
  const { required, optional, variants } = operation;
  const common = propertiesOf([...required, ...optional], types);
  const base = { type: "object", needs: required.map(propertyName), properties: common };
  if (variants === undefined) return { ...base, only: Object.keys(common) };
  const by = variants.by.property;
  const cases = variants.cases.map((one) => {
    const own = propertiesOf([...one.required, ...one.optional], types);
    // What is common is checked once, for all variants.
    const added = Object.entries(own).filter(([name]) => !(name in common));
    return {
      needs: one.required.map(propertyName),
      only: [...Object.keys(common), ...added.map(([name]) => name)],
      properties: { ...Object.fromEntries(added), [by]: { const: one.value } },
    };
  });
  const needs = base.needs.filter((name) => name !== by);
  return { ...base, needs, required: [by], discriminator: { propertyName: by }, oneOf: cases };
}

function propertiesOf(members: readonly Member[], types: TypeSchemas): Record<string, Schema> {
  return Object.fromEntries(
    members.flatMap((member): [string, Schema][] => {
      if (member.is === "parameter") return [[member.property, types.of(member.type)]];
      const fields = valuesOf([...member.required, ...member.optional], types);
      if (member.repeats === undefined) return Object.entries(fields);
      const item = {
        type: "object",
        needs: member.required.map(propertyName),
        only: Object.keys(fields),
        properties: fields,
      };
      return [[member.name, { type: "array", items: item, minItems: 1 }]];
    }),
  );
}

function valuesOf(parameters: readonly Parameter[], types: TypeSchemas): Record<string, Schema> {
  return Object.fromEntries(parameters.map(({ property, type }) => [property, types.of(type)]));
}

function propertyName(member: Member): string {
  return member.is === "parameter" ? member.property : member.name;
}

/** The settings of a client, as far as they are parameters of the prefix. */
function settingsSchema({ service, parameters }: Model, types: TypeSchemas): Schema {
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const values = service.profiles[0]?.prefix.filter(({ value }) => value !== "operation") ?? [];
  const properties = values.flatMap(({ parameter, value }) => {
    const { type } = byName.get(parameter.name) ?? parameter;
    return [[value, types.of(type)] as const];
  });
  return {
    type: "object",
    needs: values.map(({ value }) => value).filter((value) => value !== "shopId"),
    properties: Object.fromEntries(properties),
  };
}

function answerSchema(fields: readonly AnswerField[]): Schema {
  return {
    type: "object",
    needs: fields.filter((field) => field.is === "objects" || field.required).map(({ name }) => name),
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
  };
}

function fieldSchema(field: AnswerField): Schema {
  if (field.is === "value") return valueSchema(field);
  const object = objectSchema(field.object);
  return field.single ? { ...object, type: ["object", "null"] } : { type: "array", items: object };
}

function objectSchema({ fields, children }: AnswerObject): Schema {
  return answerSchema([...fields, ...children]);
}

function valueSchema({ type }: ValueField): Schema {
  if (type.name === "list") return { type: "array", items: { type: "string" } };
  const pattern = answerFormOf(type);
  const form = pattern === undefined ? undefined : { rule: "format", pattern, allowed: allowedBy(type) };
  return { value: { name: `answered_${type.name}`, form } };
}

/** A name for the constant that holds a data type: `text_255`, `enumeration_YesNo`. */
function valueName({ name, min, max, enumeration, negative }: DataType): string {
  const length = min === undefined || min === 1 ? [max] : min === max ? ["exactly", max] : [min, max];
  return [name, negative ? "signed" : undefined, enumeration?.name, ...length]
    .filter((part) => part !== undefined)
    .join("_");
}
