import { itemProperty } from "../../model/build-parameters.js";
import { allowedBy, formOf, isDataTypeName, lengthOf } from "../../model/data-types.js";
import type { Form } from "../../model/data-types.js";
import { child, entries, items, numberOf, textOf } from "../../parse/value.js";
import type { Value } from "../../parse/value.js";
import { didYouMean } from "../../text/words.js";
import { mistake } from "../mistake.js";
import type { Mistake, Rule } from "../mistake.js";
import { valuesOf } from "../outline.js";
import type { Outline, Table } from "../outline.js";

/** Everything in the spec that has a data type: parameters, fields of answers and of objects. */
function typed(outline: Outline): readonly Value[] {
  return [
    ...(outline.parameters?.values() ?? []),
    ...outline.operations.flatMap(({ value }) => entries(child(value, "answer")).map(([, field]) => field)),
    ...outline.objects.flatMap(({ value }) => entries(child(value, "fields")).map(([, field]) => field)),
    ...entries(child(outline.confirmation, "fields")).map(([, field]) => field),
  ];
}

function lengths(value: Value): readonly Mistake[] {
  const length = child(value, "length");
  const min = child(length, "min");
  const [least, most] = [numberOf(min), numberOf(child(length, "max"))];
  if (min === undefined || least === undefined || most === undefined || least <= most) return [];
  return [mistake("QM1021", min, `At least ${least} and at most ${most} bytes: no value can be that long.`)];
}

function enumeration(value: Value, enumerations: Table): readonly Mistake[] {
  const at = child(value, "values");
  const name = textOf(at);
  if (at === undefined || name === undefined || enumerations === undefined || enumerations.has(name)) return [];
  return [mistake("QM1022", at, `There is no enumeration "${name}"${didYouMean(name, enumerations.keys())}`)];
}

function options(value: Value): readonly Mistake[] {
  const at = child(value, "type");
  const type = textOf(at);
  const [values, negative] = [child(value, "values"), child(value, "negative")];
  if (at === undefined || type === undefined) return [];
  if (type === "enumeration" && values === undefined) {
    return [mistake("QM1023", at, "An enumeration needs values.", { fix: "Add values: <name of an enumeration>." })];
  }
  return [
    ...(values !== undefined && type !== "enumeration" && type !== "list"
      ? [mistake("QM1023", values, `values belongs to enumeration and list, not to ${type}.`, { side: "key" })]
      : []),
    ...(negative !== undefined && type !== "amount"
      ? [mistake("QM1023", negative, `negative belongs to amount, not to ${type}.`, { side: "key" })]
      : []),
  ];
}

/** A data type can be satisfied, and refers to what exists. */
export const dataTypes: Rule = (outline) =>
  typed(outline).flatMap((value) => [
    ...lengths(value),
    ...enumeration(value, outline.enumerations),
    ...options(value),
  ]);

function repeated(
  pairs: readonly (readonly [string | undefined, Value])[],
  report: (value: Value, key: string) => Mistake,
): readonly Mistake[] {
  const seen = new Set<string>();
  return pairs.flatMap(([key, value]) => {
    if (key === undefined) return [];
    const again = seen.has(key);
    seen.add(key);
    return again ? [report(value, key)] : [];
  });
}

/** Values that a reader cannot tell apart; exactly equal ones are equal keys already. */
export const enumerationValues: Rule = (outline) =>
  [...(outline.enumerations ?? [])].flatMap(([name, enumeration]) =>
    repeated(
      entries(child(enumeration, "values")).map(([value, at]) => [value.normalize("NFC").trim(), at]),
      (at, value) => mistake("QM1024", at, `${name} has the value "${value}" twice.`, { side: "key" }),
    ),
  );

export const currencyNumbers: Rule = (outline) =>
  repeated(
    [...(outline.currencies?.values() ?? [])].map((currency) => {
      const numeric = child(currency, "numeric");
      return [textOf(numeric), numeric ?? currency];
    }),
    (at, numeric) => mistake("QM1025", at, `Another currency has the numeric code ${numeric} already.`),
  );

/** A client that names no language must not be refused for it. */
export const defaults: Rule = (outline) => {
  const at = child(outline.service, "defaults", "language");
  const name = textOf(at);
  const listed = valuesOf(outline, textOf(child(outline.parameters?.get("language"), "values")) ?? "");
  if (at === undefined || name === undefined || listed === undefined || listed.includes(name)) return [];
  return [mistake("QM1074", at, `"${name}" is no value of the parameter language${didYouMean(name, listed)}`)];
};

/** A data type as it stands in the spec; undefined where something about it is a finding of its own. */
function typeOf(outline: Outline, value: Value): (Form & { readonly min: number; readonly max: number }) | undefined {
  const name = textOf(child(value, "type")) ?? "";
  const enumeration = textOf(child(value, "values"));
  const values = enumeration === undefined ? undefined : valuesOf(outline, enumeration);
  const { min, max } = lengthOf(child(value, "length"));
  const isEnumeration = enumeration !== undefined || name === "enumeration";
  if (name === "currency" && outline.currencies === undefined) return undefined;
  if (!isDataTypeName(name) || (isEnumeration && values === undefined) || min < 1 || max < min) return undefined;
  return {
    name,
    negative: child(value, "negative")?.raw === true,
    enumeration: values && { values: values.map((one) => ({ value: one })) },
    min,
    max,
  };
}

/** What a value is that its own type does not allow. */
function disobeys(
  outline: Outline,
  name: string,
  parameter: Value | undefined,
  at: Value | undefined,
): readonly Mistake[] {
  const text = textOf(at);
  const type = parameter && typeOf(outline, parameter);
  if (at === undefined || text === undefined || type === undefined) return [];
  const bytes = Buffer.byteLength(text);
  if (bytes < type.min || bytes > type.max) {
    const lengths = type.min === type.max ? `exactly ${type.min}` : `${type.min} to ${type.max}`;
    return [mistake("QM1026", at, `"${text}" has ${bytes} bytes, ${name} takes ${lengths}.`)];
  }
  const codes = [...(outline.currencies ?? [])].flatMap(([code, facts]) => [
    code,
    textOf(child(facts, "numeric")) ?? code,
  ]);
  if (new RegExp(`^(?:${formOf(type, codes)})$`, "u").test(text)) return [];
  return [mistake("QM1026", at, `"${text}" is no value of ${name}, which takes ${allowedBy(type)}.`)];
}

/** Examples obey the type of their parameter. */
export const examples: Rule = (outline) =>
  [...(outline.parameters ?? [])].flatMap(([name, value]) => disobeys(outline, name, value, child(value, "example")));

/** So do the values of vectors, those of items in a repeating group included. */
export const vectorValues: Rule = (outline) =>
  outline.operations.flatMap((operation) =>
    [...operation.vectors, ...operation.variants.flatMap(({ vectors }) => vectors)].flatMap((vector) =>
      entries(child(vector, "parameters")).flatMap(([name, given]) => [
        ...disobeys(outline, name, outline.parameters?.get(name), given),
        ...items(given).flatMap((item) => itemValues(outline, name, item)),
      ]),
    ),
  );

function itemValues(outline: Outline, groupName: string, item: Value): readonly Mistake[] {
  const group = outline.groups.get(groupName);
  const members = group === undefined ? [] : [...group.required, ...group.optional];
  return members.flatMap(({ text }) => {
    const property = itemProperty(group?.item, text);
    return disobeys(outline, property, outline.parameters?.get(text), child(item, property));
  });
}
