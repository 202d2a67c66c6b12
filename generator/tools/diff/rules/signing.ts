/** What is signed, and in which order. */
import { items, textOf } from "../../../parsed-value.js";
import type { Value } from "../../../parsed-value.js";
import { listed } from "../../../words.js";
import { commonOf } from "../tree/tree-diff.js";
import { rule } from "./rule.js";
import type { Rule, Tell } from "./rule.js";
import { scopeOf } from "./scope.js";
import { inScope } from "./sending.js";

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
