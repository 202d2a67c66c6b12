/** Which parameters must be sent, which may be, and in which order missing ones are reported. */
import { items } from "../../../parsed-value.js";
import { rewrite } from "../edits.js";
import type { Edit, Mutation } from "../mutation.js";
import { writtenItems } from "../source.js";
import { drops, swaps } from "./fingerprint.js";
import { mutation } from "./kind.js";
import type { Mutate } from "./kind.js";
import { holders, listOf, missingOrder, namesIn, withName, without } from "./lists.js";
import type { Holder } from "./lists.js";

export const required: Mutate = (sources) =>
  holders(sources).flatMap((holder) => [...ofRequired(holder), ...ofOptional(holder)]);

export const missing: Mutate = (sources) =>
  holders(sources).flatMap((holder) => {
    const order = missingOrder(holder);
    if (order === undefined || holder.value !== holder.operation) return [];
    return [...swaps("missing/swap", holder.source, order), ...drops("missing/drop", holder.source, order)];
  });

function ofRequired(holder: Holder): readonly Mutation[] {
  const { source } = holder;
  const list = listOf(holder, "required");
  return namesIn(source, list).flatMap(([item, name]) => {
    const notMissing = without(source, missingOrder(holder), name);
    const gone = [...without(source, list, name), ...notMissing];
    return [
      mutation("required/drop", [source, item], [name, ""], without(source, list, name)),
      mutation("required/forget", [source, item], [name, "nowhere"], [...gone, ...notSigned(holder, name)]),
      mutation(
        "required/to-optional",
        [source, item],
        [name, `optional: ${name}`],
        [...gone, ...withName(holder, "optional", name)],
      ),
    ];
  });
}

function ofOptional(holder: Holder): readonly Mutation[] {
  const { source } = holder;
  const list = listOf(holder, "optional");
  return namesIn(source, list).flatMap(([item, name]) => {
    const gone = without(source, list, name);
    return [
      mutation(
        "required/forget-optional",
        [source, item],
        [`optional: ${name}`, "nowhere"],
        [...gone, ...notSigned(holder, name)],
      ),
      mutation(
        "required/from-optional",
        [source, item],
        [`optional: ${name}`, `required: ${name}`],
        [...gone, ...withName(holder, "required", name), ...reportedMissing(holder, name)],
      ),
    ];
  });
}

function notSigned(holder: Holder, name: string): readonly Edit[] {
  return (["fingerprint", "unsigned"] as const).flatMap((list) => without(holder.source, listOf(holder, list), name));
}

/** Only the operation's own parameters are reported in an order. */
function reportedMissing(holder: Holder, name: string): readonly Edit[] {
  const order = missingOrder(holder);
  if (order === undefined || holder.value !== holder.operation || items(order).length === 0) return [];
  return [rewrite(holder.source, order, [...writtenItems(holder.source, order), name])];
}
