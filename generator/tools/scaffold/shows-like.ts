import { didYouMean } from "../../check/nearest.js";
import { readFromCall } from "../../read-from-call.js";
import { namesIn } from "./entry.js";
import type { Given } from "./question.js";
import type { Vocabulary } from "./vocabulary.js";

/** The operations that say how their effect shows. */
export function likes({ model }: Vocabulary): readonly string[] {
  return model.operations.filter(({ effectSign }) => effectSign !== undefined).map(({ name }) => name);
}

/** Why the effect cannot show as that of another operation; undefined where it can. */
export function problemWithLike(name: string, given: Given, vocabulary: Vocabulary): string | undefined {
  const sign = vocabulary.operations.get(name)?.effectSign;
  if (sign === undefined) return `"${name}" does not say how its effect shows${didYouMean(name, likes(vocabulary))}`;
  const sent = ["required", "optional"].flatMap((flag) => namesIn(given.get(flag) ?? ""));
  const absent = readFromCall(sign).filter((one) => !sent.includes(one));
  if (absent.length === 0) return undefined;
  return `The effect of "${name}" is found by ${absent.join(" and ")}, which this operation does not send.`;
}
