/** What error codes and the status of an answer mean for a call. */
import { child, entries } from "../../../parsed-value.js";
import type { Value } from "../../../parsed-value.js";
import { insertBefore } from "../edits.js";
import type { Mutation } from "../mutation.js";
import { ofKind } from "../source.js";
import type { Source } from "../source.js";
import { mutation } from "./kind.js";
import type { Mutate } from "./kind.js";
import { removed, replaced } from "./replaced.js";

export const errors: Mutate = (sources) =>
  ofKind(sources, "error-codes").flatMap((source) => [
    ...entries(child(source.root, "families")).flatMap(([prefix, family]) => [
      ...flag(source, family, "alreadyProcessed", prefix),
      ...replaced("error/text", source, child(family, "template"), ['"{0} is wrong"']),
    ]),
    ...entries(child(source.root, "codes")).flatMap(([code, error]) => [
      ...flag(source, error, "pending", code),
      ...replaced("error/text", source, child(error, "message"), ["Something is wrong"]),
    ]),
  ]);

function flag(source: Source, error: Value, key: string, code: string): readonly Mutation[] {
  const set = child(error, key);
  if (set !== undefined)
    return [...removed("error/class", source, set), ...replaced("error/class", source, set, ["false"])];
  const before = child(error, "source");
  if (before === undefined) return [];
  return [
    mutation("error/class", [source, error], [code, `${code}: ${key}`], [insertBefore(source, before, `${key}: true`)]),
  ];
}

export const statuses: Mutate = (sources) =>
  ofKind(sources, "service").flatMap((source) =>
    entries(child(source.root, "statuses")).flatMap(([, status]) => [
      ...replaced("status/outcome", source, child(status, "outcome"), ["done", "refused", "unknown"]),
      ...removed("status/drop", source, status),
    ]),
  );
