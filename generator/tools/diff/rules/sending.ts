/** Which parameters an operation, a variant or a group sends. */
import { listed } from "../../../words.js";
import type { Difference } from "../tree/difference.js";
import { someOf, verb } from "../words.js";
import { rule } from "./rule.js";
import type { Context, Rule, Seen, Tell } from "./rule.js";
import { scopeOf } from "./scope.js";

type List = "required" | "optional";

const other: Readonly<Record<List, List>> = { required: "optional", optional: "required" };

/** Without list and name: where the sending is described. */
export function inScope(path: readonly string[], ...rest: readonly string[]): string[] {
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
