import { child, entries, items, textOf } from "../../parse/value.js";
import type { Value } from "../../parse/value.js";
import { didYouMean } from "../../text/words.js";
import { mistake } from "../mistake.js";
import type { Mistake, Rule } from "../mistake.js";
import { filledFor, placedFor, valuesOf } from "../outline.js";
import type { GroupOutline, Name, OperationOutline, Outline } from "../outline.js";

type List = "required" | "optional";

interface Sent {
  readonly list: List;
  /** The group it comes with, where it does. */
  readonly group: string | undefined;
  readonly inherited: boolean;
}

interface Lists {
  readonly required: readonly Name[];
  readonly optional: readonly Name[];
}

function expand(
  outline: Outline,
  name: string,
): readonly { readonly name: string; readonly group: string | undefined }[] {
  const group = outline.groups.get(name);
  const members = group ? [...group.required, ...group.optional] : [];
  const below = members.flatMap((member) => (member.meant === undefined ? [] : [{ name: member.meant, group: name }]));
  return [{ name, group: undefined }, ...below];
}

function conflict(name: Name, list: List, member: string, before: Sent): Mistake | undefined {
  // A variant may require what the operation leaves optional.
  if (before.inherited && before.list === "optional" && list === "required") return undefined;
  if (before.group !== undefined || member !== name.meant) {
    const group = before.group ?? name.text;
    return mistake("QM1034", name.at, `"${member}" also comes with the group "${group}".`);
  }
  if (before.list !== list) return mistake("QM1033", name.at, `"${name.text}" is both ${before.list} and ${list}.`);
  return mistake("QM1034", name.at, `"${name.text}" stands twice in ${list}.`);
}

/** Adds the names of a list to what is sent so far; returns what was there already. */
function add(outline: Outline, sent: Map<string, Sent>, names: readonly Name[], list: List): readonly Mistake[] {
  return names.flatMap((name) => {
    const found: Mistake[] = [];
    for (const { name: member, group } of name.meant === undefined ? [] : expand(outline, name.meant)) {
      const before = sent.get(member);
      const problem = before && conflict(name, list, member, before);
      if (problem !== undefined) found.push(problem);
      sent.set(member, { list, group, inherited: false });
    }
    return found.slice(0, 1);
  });
}

function addAll(outline: Outline, sent: Map<string, Sent>, lists: Lists): readonly Mistake[] {
  return [...add(outline, sent, lists.required, "required"), ...add(outline, sent, lists.optional, "optional")];
}

function twice(names: readonly Name[], list: string): readonly Mistake[] {
  return names
    .filter((name, index) => names.findIndex((other) => other.meant === name.meant && other.text === name.text) < index)
    .map((name) => mistake("QM1034", name.at, `"${name.text}" stands twice in ${list}.`));
}

/** Nothing is sent twice, or both required and optional. */
export const sentOnce: Rule = (outline) => [
  ...outline.operations.flatMap((operation) => {
    const sent = new Map<string, Sent>();
    const own = addAll(outline, sent, operation);
    const inherited = [...sent].map(([name, one]) => [name, { ...one, inherited: true }] as const);
    return [
      ...own,
      ...operation.variants.flatMap((variant) => addAll(outline, new Map(inherited), variant)),
      ...twice(operation.unsigned, "unsigned"),
      ...twice(operation.missing ?? [], "missing.order"),
    ];
  }),
  ...[...outline.groups.values()].flatMap((group) => addAll(outline, new Map(), group)),
];

function checkCases(outline: Outline, operation: OperationOutline, enumeration: string): readonly Mistake[] {
  const values = valuesOf(outline, enumeration);
  const cases = child(operation.value, "variants", "cases");
  // An enumeration that does not exist is a finding of its own.
  if (values === undefined || cases === undefined) return [];
  const names = operation.variants.map((variant) => variant.name);
  const strangers = operation.variants.filter(({ name }) => !values.includes(name));
  const guesses = strangers.map(({ name }) => didYouMean(name, values));
  const absent = values.filter(
    (value) => !names.includes(value) && !guesses.some((guess) => guess.includes(`"${value}"`)),
  );
  return [
    ...strangers.map(({ name, value }, index) =>
      mistake("QM1053", value, `"${name}" is no value of ${enumeration}${guesses[index] ?? "."}`, { side: "key" }),
    ),
    ...absent.map((value) =>
      mistake("QM1054", cases, `There is no case for "${value}" of ${enumeration}.`, { side: "key" }),
    ),
  ];
}

function checkVariants(outline: Outline, operation: OperationOutline): readonly Mistake[] {
  const { by } = operation;
  const parameter = by?.meant === undefined ? undefined : outline.parameters?.get(by.meant);
  if (by === undefined || parameter === undefined) return [];
  if (!operation.required.some((name) => name.meant === by.meant)) {
    return [mistake("QM1052", by.at, `"${by.text}" is not among the required parameters of "${operation.name}".`)];
  }
  const enumeration = textOf(child(parameter, "values"));
  if (textOf(child(parameter, "type")) !== "enumeration" || enumeration === undefined) {
    return [mistake("QM1052", by.at, `"${by.text}" is not of type enumeration.`)];
  }
  return checkCases(outline, operation, enumeration);
}

/** Variants are told apart by a required enumeration, value by value. */
export const variants: Rule = (outline) => outline.operations.flatMap((operation) => checkVariants(outline, operation));

function checkNeed(outline: Outline, operation: OperationOutline, need: Value): readonly Mistake[] {
  const by = child(need, "by");
  const parameter = outline.parameters?.get(textOf(by) ?? "");
  const values = valuesOf(outline, textOf(child(parameter, "values")) ?? "");
  const optional = new Set(operation.optional.map(({ meant }) => meant));
  const isRequired = operation.required.some(({ meant }) => meant === textOf(by));
  return [
    ...(by === undefined || isRequired
      ? []
      : [mistake("QM1048", by, `"${textOf(by) ?? ""}" is not among the required parameters.`)]),
    ...items(child(need, "values")).flatMap((at) => {
      const value = textOf(at) ?? "";
      if (values === undefined || values.includes(value)) return [];
      return [mistake("QM1048", at, `"${value}" is no value of it${didYouMean(value, values)}`)];
    }),
    ...items(child(need, "required")).flatMap((at) => {
      const name = textOf(at) ?? "";
      return optional.has(name) ? [] : [mistake("QM1048", at, `"${name}" is not among the optional parameters.`)];
    }),
  ];
}

/** What some values need can be given, and only they make it necessary. */
export const needs: Rule = (outline) =>
  outline.operations
    .filter(({ whole }) => whole && outline.namesKnown)
    .flatMap((operation) =>
      items(child(operation.value, "needs")).flatMap((need) => checkNeed(outline, operation, need)),
    );

/** What may be unsigned is sent; what is reported later, or under a code of its own, is reported. */
export const furtherLists: Rule = (outline) =>
  outline.operations
    .filter(({ whole }) => whole && outline.namesKnown)
    .flatMap((operation) => {
      const sent = new Set(
        operation.calls.flatMap((call) => [...call.required, ...call.optional].map(({ meant }) => meant)),
      );
      const order = new Set(operation.missing?.map(({ text }) => text));
      const unsent = items(child(operation.value, "mayBeUnsigned")).filter((at) => !sent.has(textOf(at)));
      const missing = child(operation.value, "missing");
      const unreported = [
        ...items(child(missing, "later"))
          .filter((at) => !order.has(textOf(at) ?? ""))
          .map((at) => [textOf(at) ?? "", at, "value"] as const),
        ...entries(child(missing, "codes"))
          .filter(([name]) => !order.has(name))
          .map(([name, at]) => [name, at, "key"] as const),
      ];
      return [
        ...unsent.map((at) => mistake("QM1045", at, `"${textOf(at) ?? ""}" may be unsigned, but is never sent.`)),
        ...unreported.map(([name, at, side]) => mistake("QM1039", at, `"${name}" is not in missing.order.`, { side })),
      ];
    });

function checkGroup(group: GroupOutline): readonly Mistake[] {
  const names = [...group.required, ...group.optional].filter((name) => name.known);
  const { item } = group;
  if (item === undefined) {
    const numbered = names.filter((name) => name.text.includes("{n}"));
    return numbered.map((name) =>
      mistake("QM1051", name.at, `"${name.text}" is numbered, but the group does not repeat.`),
    );
  }
  const strangers = names.filter(
    (name) => !(name.text.startsWith(item) && /^[A-Z]/.test(name.text.slice(item.length))),
  );
  return strangers.map((name) =>
    mistake("QM1051", name.at, `"${name.text}" does not begin with "${item}" and a capital letter.`),
  );
}

/** In a repeating group every name is that of a numbered item. */
export const groups: Rule = (outline) => [...outline.groups.values()].flatMap(checkGroup);

function checkMissing(outline: Outline, operation: OperationOutline): readonly Mistake[] {
  const { missing } = operation;
  const at = child(operation.value, "missing", "order");
  if (missing === undefined || at === undefined || !operation.whole) return [];
  const required = new Set(operation.required.map((name) => name.meant));
  const named = new Set(missing.map((name) => name.meant));
  const fromProfile = new Set([...placedFor(outline, operation), ...filledFor(outline, operation)]);

  const strangers = required.has(undefined)
    ? []
    : missing.filter(
        ({ meant }) =>
          meant !== undefined && !required.has(meant) && !fromProfile.has(meant) && !outline.groups.has(meant),
      );
  const absent = named.has(undefined)
    ? []
    : operation.required.filter(({ meant }) => meant !== undefined && !named.has(meant) && !outline.groups.has(meant));
  const list = absent.map((name) => `"${name.text}"`).join(", ");
  return [
    ...strangers.map((name) =>
      mistake("QM1039", name.at, `"${name.text}" is not required, so it is never reported missing.`),
    ),
    ...(absent.length > 0
      ? [mistake("QM1039", at, `missing.order leaves out the required ${list}.`, { side: "key" })]
      : []),
  ];
}

/** The order in which missing parameters are reported names the required ones. */
export const missingOrder: Rule = (outline) =>
  outline.operations.flatMap((operation) => checkMissing(outline, operation));
