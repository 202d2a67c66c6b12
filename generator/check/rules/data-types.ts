import { child, entries, numberOf, textOf } from "../../parsed-value.js";
import type { Value } from "../../parsed-value.js";
import { mistake } from "../mistake.js";
import type { Mistake } from "../mistake.js";
import { didYouMean } from "../nearest.js";
import type { Outline, Table } from "../outline.js";
import type { Rule } from "./rule.js";

/** Everything in the spec that has a data type: parameters, fields of answers and of objects. */
function typed(outline: Outline): readonly Value[] {
  return [
    ...(outline.parameters?.values() ?? []),
    ...outline.operations.flatMap(({ value }) => entries(child(value, "answer")).map(([, field]) => field)),
    ...outline.objects.flatMap(({ value }) => entries(child(value, "fields")).map(([, field]) => field)),
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
