import { itemProperty } from "../../check/item-property.js";
import type { Group } from "../../model/model.js";
import { newParameters, sampledOf } from "./new-parameters.js";
import type { Given } from "./question.js";
import { sampleOf } from "./sample.js";
import type { Vocabulary } from "./vocabulary.js";

type Pair = readonly [name: string, value: unknown];

/** Values for parameters and groups, in their TypeScript form, each different from the others where its type lets it. */
export function vectorValues(
  names: readonly string[],
  given: Given,
  vocabulary: Vocabulary,
): Readonly<Record<string, unknown>> {
  const added = newParameters(given);
  const used = new Set<string>();
  const pairs = names.flatMap((name): readonly Pair[] => {
    const group = vocabulary.groups.get(name);
    if (group !== undefined) return pairsOf(group, used);
    const description = added.get(name);
    const sampled = description === undefined ? vocabulary.parameters.get(name) : sampledOf(description, vocabulary);
    return sampled === undefined ? [] : [[name, sampleOf(sampled, used)]];
  });
  return Object.fromEntries(pairs);
}

/** Of a long group, what has an example is enough: its own order is pinned by those operations that live on it. */
function pairsOf({ name, repeats, required, optional }: Group, used: Set<string>): readonly Pair[] {
  const sent = [...required, ...optional.filter(({ example }) => example !== undefined)];
  const values = sent.map((one): Pair => [itemProperty(repeats?.item, one.name), sampleOf(one, used)]);
  return repeats === undefined ? values : [[name, [Object.fromEntries(values)]]];
}
