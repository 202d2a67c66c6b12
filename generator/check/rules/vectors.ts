import { child, entries, items, textOf } from "../../parsed-value.js";
import type { Value } from "../../parsed-value.js";
import { mistake } from "../mistake.js";
import type { Mistake } from "../mistake.js";
import { didYouMean } from "../nearest.js";
import type { CallOutline, OperationOutline } from "../outline-operation.js";
import type { Outline } from "../outline.js";
import { itemProperty } from "../item-property.js";
import type { Rule } from "./rule.js";

/** The names a vector may use, in their TypeScript form: a repeating group by its own name, other groups flat. */
function usable(outline: Outline, calls: readonly CallOutline[]): ReadonlySet<string> {
  const sent = calls.flatMap((call) => [...call.required, ...call.optional].flatMap((name) => name.meant ?? []));
  return new Set(
    sent.flatMap((name) => {
      const group = outline.groups.get(name);
      if (group === undefined || group.item !== undefined) return [name];
      return [...group.required, ...group.optional].map((member) => member.text);
    }),
  );
}

function itemProperties(outline: Outline, group: string): ReadonlySet<string> {
  const found = outline.groups.get(group);
  const members = found ? [...found.required, ...found.optional] : [];
  return new Set(members.map((member) => itemProperty(found?.item, member.text)));
}

function unknownNames(given: Value | undefined, known: ReadonlySet<string>, of: string): readonly Mistake[] {
  return entries(given)
    .filter(([name]) => !known.has(name))
    .map(([name, at]) =>
      mistake("QM1102", at, `${of} has no parameter "${name}"${didYouMean(name, known)}`, { side: "key" }),
    );
}

function checkParameters(
  outline: Outline,
  name: string,
  calls: readonly CallOutline[],
  vector: Value,
): readonly Mistake[] {
  const given = child(vector, "parameters");
  return [
    ...unknownNames(given, usable(outline, calls), `"${name}"`),
    ...entries(given).flatMap(([group, list]) =>
      items(list).flatMap((item) => unknownNames(item, itemProperties(outline, group), `An item of "${group}"`)),
    ),
  ];
}

/** Every vector with the calls that it may be one of. */
function vectorsOf(operation: OperationOutline): readonly (readonly [Value, readonly CallOutline[]])[] {
  return [
    ...operation.vectors.map((vector) => [vector, operation.calls] as const),
    ...operation.calls
      .filter((call) => call.variant !== undefined)
      .flatMap((call) => call.own.vectors.map((vector) => [vector, [call]] as const)),
  ];
}

/** Vectors send what their operation knows. */
export const vectorParameters: Rule = (outline) =>
  outline.operations
    .filter(({ calls }) => outline.namesKnown && calls.every((call) => call.whole))
    .flatMap((operation) =>
      vectorsOf(operation).flatMap(([vector, calls]) => checkParameters(outline, operation.name, calls, vector)),
    );

/** Vectors and the demo account use published accounts. */
export const accounts: Rule = (outline) => {
  const { credentials } = outline;
  if (credentials === undefined) return [];
  const vectors = outline.operations.flatMap((operation) => vectorsOf(operation).map(([vector]) => vector));
  const named = [...vectors.map((vector) => child(vector, "credentials")), child(outline.demoAccount, "account")];
  return named.flatMap((at) => {
    const name = textOf(at);
    if (at === undefined || name === undefined || credentials.has(name)) return [];
    return [mistake("QM1101", at, `There is no account "${name}"${didYouMean(name, credentials.keys())}`)];
  });
};

/** Vectors are told apart by their ids, in the whole spec. */
export const vectorIds: Rule = (outline) => {
  const seen = new Map<string, string>();
  return outline.operations.flatMap((operation) =>
    vectorsOf(operation).flatMap(([vector]) => {
      const at = child(vector, "id");
      const id = textOf(at);
      if (at === undefined || id === undefined) return [];
      const before = seen.get(id);
      seen.set(id, before ?? operation.name);
      return before === undefined
        ? []
        : [mistake("QM1103", at, `The vector id "${id}" is already used for "${before}".`)];
    }),
  );
};
