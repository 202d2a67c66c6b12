import { effects, MOVES_MONEY } from "../../model/model.js";
import { child, entries, items, textOf } from "../../parse/value.js";
import type { Value } from "../../parse/value.js";
import { didYouMean, listed } from "../../text/words.js";
import { mistake } from "../mistake.js";
import type { Mistake, Rule } from "../mistake.js";
import { sentBy, valuesOf } from "../outline.js";
import type { OperationOutline, Outline } from "../outline.js";

/** The object behind a list of an order: payments → payment. */
function objectOf(list: string): string {
  return list.replace(/s$/, "");
}

/** Keys without which reconcile would look for nothing, and find that. */
const neededBySign: ReadonlyMap<string, readonly string[]> = new Map([
  ["appears", ["in", "states", "amount"]],
  ["gone", ["in", "states", "amount"]],
  ["exists", ["in", "states", "orderStates"]],
]);

interface Nameable {
  readonly fields: readonly string[];
  readonly states: readonly string[] | undefined;
}

/** Fields and states that a sign of the effect may name of an object; of no object, anything. */
function namesOf(outline: Outline, name: string | undefined): Nameable {
  if (name === undefined) return { fields: [], states: [] };
  const object = outline.objects.find((one) => one.name === name)?.value;
  const fields = entries(child(object, "fields"));
  const state = fields.find(([field]) => field === "state")?.[1];
  const states = valuesOf(outline, textOf(child(state, "values")) ?? "");
  return { fields: fields.map(([field]) => field), states };
}

function unknownIn(at: Value | undefined, known: readonly string[], what: string): readonly Mistake[] {
  const name = textOf(at);
  if (at === undefined || name === undefined || known.length === 0 || known.includes(name)) return [];
  return [mistake("QM1098", at, `There is no ${what} "${name}"${didYouMean(name, known)}`)];
}

function incomplete(sign: Value): readonly Mistake[] {
  const at = child(sign, "sign");
  const absent = neededBySign.get(textOf(at) ?? "")?.filter((key) => child(sign, key) === undefined) ?? [];
  if (at === undefined || absent.length === 0) return [];
  return [mistake("QM1099", at, `An effect that shows as "${textOf(at) ?? ""}" needs ${listed(absent)}.`)];
}

/** What reconcile reads from the call must be part of the call. */
function notSent(outline: Outline, operation: OperationOutline, sign: Value): readonly Mistake[] {
  const sent = sentBy(outline, operation);
  const unclear = !outline.namesKnown || !operation.whole || sent.some(({ meant }) => meant === undefined);
  const at = child(sign, "sign");
  if (unclear || at === undefined) return [];
  const names = new Set(sent.flatMap(({ meant }) => meant ?? []));
  const which = child(sign, "which");
  const wanted = readFromCall({ sign: textOf(at), which: undefined }).map((name) => [name, at] as const);
  // One that there is not at all is another finding.
  const known = which !== undefined && outline.parameters?.has(textOf(which) ?? "") === true;
  return [...wanted, ...(known ? [[textOf(which) ?? "", which] as const] : [])]
    .filter(([name]) => !names.has(name))
    .map(([name, place]) =>
      mistake("QM1099", place, `The effect is found by "${name}", which "${operation.name}" does not send.`),
    );
}

/** An operation that moves money, and no other, says how its effect shows, by fields, states and parameters that there are. */
export const effectSigns: Rule = (outline) =>
  outline.operations.flatMap((operation) => {
    const { name, value } = operation;
    const sign = child(value, "effectSign");
    const effect = child(value, "effect");
    if (sign === undefined) {
      if (effect === undefined || textOf(effect) !== MOVES_MONEY) return [];
      return [mistake("QM1097", effect, `"${name}" moves money, but nothing says how its effect shows.`)];
    }
    const list = textOf(child(sign, "in"));
    const { fields, states = [] } = namesOf(outline, list && objectOf(list));
    const orderStates = namesOf(outline, "order").states ?? [];
    return [
      ...otherEffect(name, effect),
      ...incomplete(sign),
      ...notSent(outline, operation, sign),
      ...unknownIn(child(sign, "amount"), fields, "field"),
      ...unknownIn(child(sign, "number"), fields, "field"),
      ...["states", "uncaptured"]
        .flatMap((key) => items(child(sign, key)))
        .flatMap((state) => unknownIn(state, states, "state")),
      ...items(child(sign, "orderStates")).flatMap((state) => unknownIn(state, orderStates, "state")),
      ...unknownIn(child(sign, "which"), [...(outline.parameters?.keys() ?? [])], "parameter"),
    ];
  });

/** A misspelt effect is another finding. */
function otherEffect(name: string, effect: Value | undefined): readonly Mistake[] {
  const known = effects.find((one) => one === textOf(effect));
  if (effect === undefined || known === undefined || known === MOVES_MONEY) return [];
  return [mistake("QM1100", effect, `effectSign says how money moved by "${name}" shows, but its effect is ${known}.`)];
}

/** The parameters of a call that reconcile reads when it looks for the effect; without one, it would look for nothing and find that. */
function readFromCall({
  sign,
  which,
}: {
  readonly sign: string | undefined;
  readonly which: string | undefined;
}): readonly string[] {
  return ["orderNumber", ...(sign === "gone" ? [] : ["amount", "currency"]), ...(which === undefined ? [] : [which])];
}
