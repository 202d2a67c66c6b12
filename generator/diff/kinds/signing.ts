import { items, textOf } from "../../parse/value.js";
import type { Value } from "../../parse/value.js";
import { listed } from "../../text/words.js";
import type { ChangeEntries } from "../change.js";
import { rule, scopeOf, someOf, verb } from "../rule.js";
import type { Context, Rule, Seen, Tell } from "../rule.js";
import { commonOf } from "../tree.js";
import type { Difference } from "../tree.js";

/** Which parameters are sent. */
export const sendingEntries: ChangeEntries = {
  QD1201: {
    title: "Required parameter added",
    touches: ["wire", "types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Calls without it no longer compile and are refused before they are sent.",
  },
  QD1202: {
    title: "Optional parameter added",
    touches: ["types"],
    audience: ["callers"],
    bump: "minor",
    effect: "Calls without it are sent as before.",
  },
  QD1203: {
    title: "Parameter removed",
    touches: ["wire", "types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Calls that give it no longer compile and are refused before they are sent.",
  },
  QD1204: {
    title: "Parameter became required",
    touches: ["types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Calls without it no longer compile and are refused before they are sent.",
  },
  QD1205: {
    title: "Parameter became optional",
    touches: ["types"],
    audience: ["callers"],
    bump: "minor",
    effect: "Calls may leave it out; those that give it are sent as before.",
  },
  QD1206: {
    title: "Repeating group named in another way",
    touches: ["wire", "types"],
    audience: ["callers"],
    bump: "major",
    effect: "Items are sent or typed under other names.",
  },
  QD1207: {
    title: "Group described",
    touches: ["types"],
    audience: ["callers"],
    bump: "minor",
    effect: "Its type is exported, though no operation sends it for the first time.",
  },
  QD1208: {
    title: "Group no longer described",
    touches: ["types"],
    audience: ["callers"],
    bump: "major",
    effect: "Its exported type is gone.",
  },
  QD1209: {
    title: "Parameter described",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "By itself it changes nothing that is sent.",
  },
  QD1210: {
    title: "Parameter no longer described",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "By itself it changes nothing that is sent.",
  },
};

/** What is signed, and in which order. */
export const signingEntries: ChangeEntries = {
  QD1301: {
    title: "Fingerprint order changed",
    touches: ["wire"],
    audience: ["callers"],
    bump: "major",
    effect: "A gateway that expects the old order refuses such a call, though no type has changed.",
  },
  QD1302: {
    title: "Signed now",
    touches: ["wire"],
    audience: ["callers"],
    bump: "major",
    effect: "The same call has another fingerprint: a gateway that does not sign it refuses the call.",
  },
  QD1303: {
    title: "No longer signed",
    touches: ["wire"],
    audience: ["callers"],
    bump: "major",
    effect: "The same call has another fingerprint: a gateway that signs it refuses the call.",
  },
  QD1304: {
    title: "Marked as unsigned, or no longer",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "The fingerprint is as before.",
  },
  QD1305: {
    title: "Vector added",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "One more known fingerprint holds the signature in its place.",
  },
  QD1306: {
    title: "Vector removed",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "One known fingerprint less holds the signature in its place.",
  },
  QD1307: {
    title: "Vector changed",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "Where the same request has another fingerprint, the signature has changed elsewhere in the spec.",
  },
};

// Which parameters an operation, a variant or a group sends.

type List = "required" | "optional";

const other: Readonly<Record<List, List>> = { required: "optional", optional: "required" };

/** Without list and name: where the sending is described. */
function inScope(path: readonly string[], ...rest: readonly string[]): string[] {
  return [...path.slice(0, -2), ...rest];
}

function counterpart(seen: Seen, list: List, is: Difference["is"], { find }: Context): Difference | undefined {
  return find(seen.file, inScope(seen.path, other[list], seen.path.at(-1) ?? ""), is);
}

function added(list: List): Tell {
  return (seen, context) => {
    const name = seen.path.at(-1) ?? "";
    const { who, operations } = scopeOf(seen, context);
    const before = counterpart(seen, list, "removed", context);
    if (before !== undefined) {
      const places = { before: before.before, after: seen.after };
      const hashed = [other[list], list] as const;
      return list === "required"
        ? { code: "QD1204", words: `${who} now requires ${name}, which was optional`, operations, places, hashed }
        : { code: "QD1205", words: `${who} no longer requires ${name}; it is optional`, operations, places, hashed };
    }
    const place = signedPlace(seen, context);
    return list === "required"
      ? { code: "QD1201", words: `${who} now requires ${name}${place}`, operations }
      : { code: "QD1202", words: `${who} may now send ${name}${place}`, operations };
  };
}

/** A parameter that is new has its place in the fingerprint told together with it. */
function signedPlace({ file, path }: Seen, { find, namesNow }: Context): string {
  const name = path.at(-1) ?? "";
  const order = inScope(path, "fingerprint");
  if (find(file, [...order, name], "added") === undefined) return "";
  const names = namesNow(file, order);
  const before = names[names.indexOf(name) - 1];
  return before === undefined ? ", signed first" : `, signed after ${before}`;
}

function removed(list: List): Tell {
  return (seen, context) => {
    if (counterpart(seen, list, "added", context) !== undefined) return "elsewhere";
    const { who, operations } = scopeOf(seen, context);
    return { code: "QD1203", words: `${who} no longer sends ${seen.path.at(-1) ?? ""}`, operations };
  };
}

/** Where parameters are described; what sends them for the first or last time tells it already. */
const described: Tell = ({ keys: [name = ""], is }, { before, after, either }) => {
  const [wanted, unwanted] = is === "added" ? [after, before] : [before, after];
  if (wanted.sendersOf(name).length > 0 && unwanted.sendersOf(name).length === 0) return "elsewhere";
  const senders = either.sendersOf(name);
  const sending = `${someOf(senders, either.operations)} ${verb(senders, "sends", "send")} it`;
  return is === "added"
    ? { code: "QD1209", words: `${name} is now described; ${sending}`, operations: [] }
    : { code: "QD1210", words: `${name} is no longer described; ${sending}`, operations: [] };
};

const groupDescribed: Tell = ({ keys: [name = ""], is }, { either }) => {
  const operations = either.sendersOf(name);
  const used = operations.length === 0 ? "" : `; ${listed(operations)} ${verb(operations, "names", "name")} it`;
  return is === "added"
    ? { code: "QD1207", words: `The group ${name} is now described${used}`, operations }
    : { code: "QD1208", words: `The group ${name} is no longer described${used}`, operations };
};

const repeats: Tell = ({ keys: [name = ""] }, { either }) => ({
  code: "QD1206",
  words: `The group ${name} repeats in another way`,
  operations: either.sendersOf(name),
});

const scopes = ["operation:", "operation:variants/cases/*/", "groups:groups/*/"];

export const sendingRules: readonly Rule[] = [
  ...scopes.flatMap((scope) => [
    rule(`${scope}required/*`, "added", added("required")),
    rule(`${scope}optional/*`, "added", added("optional")),
    rule(`${scope}required/*`, "removed", removed("required")),
    rule(`${scope}optional/*`, "removed", removed("optional")),
  ]),
  rule("parameters:parameters/*", ["added", "removed"], described),
  rule("groups:groups/*", ["added", "removed"], groupDescribed),
  rule("groups:groups/*/repeats", "any", repeats),
  rule("groups:groups/*/repeats/**", "any", repeats),
];

// What is signed, and in which order.

type Swap = readonly [earlier: string, later: string];

/** Pairs that stand the other way round now: they stay the same whatever else is added or removed. */
export function swapsOf(before: Value | undefined, after: Value | undefined, by?: string): readonly Swap[] {
  const old = commonOf(items(before), items(after), by);
  const now = commonOf(items(after), items(before), by);
  const place = new Map(old.map((name, index) => [name, index]));
  return now
    .flatMap((earlier, index) => now.slice(index + 1).map((later): Swap => [earlier, later]))
    .filter(([earlier, later]) => (place.get(earlier) ?? 0) > (place.get(later) ?? 0))
    .sort(([a, b], [c, d]) => (`${a}\0${b}` < `${c}\0${d}` ? -1 : 1));
}

/** "amount is now signed before currency", as long as it is one pair. */
export function orderWords(
  before: Value | undefined,
  after: Value | undefined,
  swaps: readonly Swap[],
  verb: string,
): string {
  const [[earlier, later] = ["", ""]] = swaps;
  if (swaps.length === 1) return `${verb} ${earlier} before ${later}, no longer after it`;
  const namesOf = (value: Value | undefined): string => listed(items(value).map((item) => textOf(item) ?? ""));
  return `${verb} in the order ${namesOf(after)}; it was ${namesOf(before)}`;
}

const order: Tell = (seen, context) => {
  const swaps = swapsOf(seen.before, seen.after);
  const { who, operations } = scopeOf(seen, context);
  const words = `${who} now ${orderWords(seen.before, seen.after, swaps, "signs")}`;
  const required = new Set(context.namesNow(seen.file, [...seen.path.slice(0, -1), "required"]));
  const isAlways = swaps.some((pair) => pair.every((name) => required.has(name)));
  const calls = isAlways
    ? "every call"
    : swaps.length === 1
      ? "each call that sends both"
      : "each call that sends two that moved";
  return {
    code: "QD1301",
    words: `${words}; ${calls} is signed in another way`,
    operations,
    hashed: [undefined, swaps],
  };
};

const nowSigned: Tell = (seen, context) => {
  if (isSentAnew("added", seen, context)) return "elsewhere";
  const { who, operations } = scopeOf(seen, context);
  return { code: "QD1302", words: `${who} now signs ${seen.path.at(-1) ?? ""}`, operations };
};

const noLongerSigned: Tell = (seen, context) => {
  if (isSentAnew("removed", seen, context)) return "elsewhere";
  const { who, operations } = scopeOf(seen, context);
  return { code: "QD1303", words: `${who} no longer signs ${seen.path.at(-1) ?? ""}`, operations };
};

const unsigned: Tell = (seen, context) => {
  const name = seen.path.at(-1) ?? "";
  const signing = context.find(seen.file, ["fingerprint", name], seen.is === "added" ? "removed" : "added");
  const is = seen.is === "added" ? "added" : "removed";
  if (signing !== undefined || isSentAnew(is, seen, context)) return "elsewhere";
  const marked = seen.is === "added" ? "now marked as unsigned" : "no longer marked as unsigned";
  return { code: "QD1304", words: `${name} of ${seen.name} is ${marked}`, operations: [] };
};

/** Whether the parameter comes or goes as a whole, so that nothing that was sent is signed in another way. */
function isSentAnew(
  is: "added" | "removed",
  { file, path }: Parameters<Tell>[0],
  { find }: Parameters<Tell>[1],
): boolean {
  const name = path.at(-1) ?? "";
  const moved = is === "added" ? "removed" : "added";
  const [required, optional] = [inScope(path, "required", name), inScope(path, "optional", name)];
  const comes = find(file, required, is) ?? find(file, optional, is);
  return comes !== undefined && (find(file, required, moved) ?? find(file, optional, moved)) === undefined;
}

const vector: Tell = ({ name, path, keys, is, before, after }) => {
  const id = path.at(-1) ?? "";
  const whose = keys.length > 1 ? `${name} with ${keys[0] ?? ""}` : name;
  const hashed = [before?.raw, after?.raw] as const;
  if (is === "added") return { code: "QD1305", words: `${whose} has a new vector, ${id}`, operations: [], hashed };
  if (is === "removed")
    return { code: "QD1306", words: `${whose} no longer has the vector ${id}`, operations: [], hashed };
  return { code: "QD1307", words: `The vector ${id} of ${whose} has changed`, operations: [], hashed };
};

const signedScopes = ["operation:", "operation:variants/cases/*/", "groups:groups/*/"];

export const signingRules: readonly Rule[] = [
  ...signedScopes.flatMap((scope) => [
    rule(`${scope}fingerprint`, "order", order),
    rule(`${scope}fingerprint/*`, "added", nowSigned),
    rule(`${scope}fingerprint/*`, "removed", noLongerSigned),
  ]),
  rule("operation:unsigned/*", ["added", "removed"], unsigned),
  rule("operation:vectors/*", "any", vector),
  rule("operation:variants/cases/*/vectors/*", "any", vector),
];
