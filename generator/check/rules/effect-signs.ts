import { MOVES_MONEY } from "../../operation-words.js";
import { child, entries, items, textOf } from "../../parsed-value.js";
import type { Value } from "../../parsed-value.js";
import { mistake } from "../mistake.js";
import type { Mistake } from "../mistake.js";
import { didYouMean } from "../nearest.js";
import type { Outline } from "../outline.js";
import type { Rule } from "./rule.js";

/** The object behind a list of an order: payments → payment. */
function objectOf(list: string): string {
  return list.replace(/s$/, "");
}

/** Fields and states that a sign of the effect may name, by where it looks: a list of the order, or the order itself. */
function inPlace(outline: Outline, sign: Value): { fields: readonly string[]; states: readonly string[] | undefined } {
  const name = objectOf(textOf(child(sign, "in")) ?? "order");
  const object = outline.objects.find((one) => one.name === name)?.value;
  const fields = entries(child(object, "fields"));
  const state = fields.find(([field]) => field === "state")?.[1];
  const enumeration = outline.enumerations?.get(textOf(child(state, "values")) ?? "");
  const values = child(enumeration, "values");
  return { fields: fields.map(([field]) => field), states: values && entries(values).map(([value]) => value) };
}

function unknownIn(at: Value | undefined, known: readonly string[], what: string): readonly Mistake[] {
  const name = textOf(at);
  if (at === undefined || name === undefined || known.length === 0 || known.includes(name)) return [];
  return [mistake("QM1098", at, `There is no ${what} "${name}"${didYouMean(name, known)}`)];
}

/** An operation that moves money says how its effect shows, by fields, states and parameters that there are. */
export const effectSigns: Rule = (outline) =>
  outline.operations.flatMap(({ name, value }) => {
    const sign = child(value, "effectSign");
    const effect = child(value, "effect");
    if (sign === undefined) {
      if (effect === undefined || textOf(effect) !== MOVES_MONEY) return [];
      return [mistake("QM1097", effect, `"${name}" moves money, but nothing says how its effect shows.`)];
    }
    const { fields, states = [] } = inPlace(outline, sign);
    return [
      ...unknownIn(child(sign, "amount"), fields, "field"),
      ...unknownIn(child(sign, "number"), fields, "field"),
      ...items(child(sign, "states")).flatMap((state) => unknownIn(state, states, "state")),
      ...unknownIn(child(sign, "which"), [...(outline.parameters?.keys() ?? [])], "parameter"),
    ];
  });
