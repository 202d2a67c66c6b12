import { child, entries, items, textOf, textsUnder } from "../../parse/value.js";
import type { Value } from "../../parse/value.js";
import { didYouMean } from "../../text/words.js";
import { mistake } from "../mistake.js";
import type { Mistake, Rule } from "../mistake.js";
import { placedFor, sentBy } from "../outline.js";
import type { OperationOutline, Outline } from "../outline.js";

/** There is one default server, and it is in service. */
export const servers: Rule = (outline) => {
  const list = child(outline.service, "servers");
  if (list === undefined) return [];
  const marked = items(list).flatMap((server) => child(server, "default") ?? []);
  const [first, ...others] = marked;
  if (first === undefined) return [mistake("QM1071", list, "No server is marked default: true.", { side: "key" })];
  const retired = items(list).flatMap((server) => {
    const until = child(server, "until");
    const at = child(server, "default");
    if (until === undefined || at === undefined) return [];
    return [
      mistake("QM1072", at, `The default server was switched off on ${textOf(until) ?? "the day in until"}.`, {
        side: "key",
      }),
    ];
  });
  return [
    ...others.map((at) => mistake("QM1071", at, "Another server is the default already.", { side: "key" })),
    ...retired,
  ];
};

/** A request says which operation it calls, by its path or by a parameter. */
export const profiles: Rule = (outline) =>
  outline.profiles.flatMap(({ name, value }) => {
    const path = child(value, "path");
    const signed = child(value, "signed");
    if (path === undefined || signed === undefined || textOf(path)?.includes("{endpoint}") !== false) return [];
    if (items(signed).some((entry) => textOf(child(entry, "value")) === "operation")) return [];
    return [mistake("QM1073", path, `Requests of "${name}" do not say which operation they call.`)];
  });

/** Every operation belongs to an interface that there is. */
export const interfaces: Rule = ({ interfaces: known, operations }) =>
  known === undefined
    ? []
    : operations.flatMap(({ value }) => {
        const at = child(value, "interface");
        const name = textOf(at);
        if (at === undefined || name === undefined || known.has(name)) return [];
        return [mistake("QM1075", at, `There is no interface "${name}"${didYouMean(name, known.keys())}`)];
      });

/** Keys whose text cites sources. */
export function isSource(key: string): boolean {
  return key === "source" || key.endsWith("Source");
}

/** "TAG:page; TAG:recording; INFERRED" names three tags. */
export function tagsIn(source: string): readonly string[] {
  return source.split(";").map((one) => one.trim().split(":")[0] ?? "");
}

/** Every source begins with a declared tag; several are joined by "; ". */
export const sources: Rule = (outline) => {
  const { sources: declared } = outline;
  if (declared === undefined) return [];
  return outline.roots.flatMap((root) =>
    textsUnder(root, isSource).flatMap((value) => {
      const unknown = tagsIn(textOf(value) ?? "").filter((tag) => tag !== "" && !declared.has(tag));
      return unknown.map((tag) =>
        mistake("QM1061", value, `The source tag "${tag}" is not declared${didYouMean(tag, declared.keys())}`),
      );
    }),
  );
};

/** Everything an operation sends or answers, groups and their members included. */
function subjects(outline: Outline, operation: OperationOutline): ReadonlySet<string> {
  const sent = sentBy(outline, operation).flatMap(({ meant }) => meant ?? []);
  const answer = entries(child(operation.value, "answer")).map(([name]) => name);
  return new Set([...sent, ...answer, ...placedFor(outline, operation)]);
}

/** A note is about something that the operation sends or answers. */
export const notes: Rule = (outline) =>
  outline.operations
    .filter(({ whole }) => whole && outline.namesKnown)
    .flatMap((operation) => {
      const known = subjects(outline, operation);
      return items(child(operation.value, "notes")).flatMap((note) => {
        const at = child(note, "about");
        const about = textOf(at);
        if (at === undefined || about === undefined || known.has(about)) return [];
        return [mistake("QM1038", at, `"${about}" is neither sent nor answered here${didYouMean(about, known)}`)];
      });
    });

function checkCode(outline: Outline, at: Value | undefined): readonly Mistake[] {
  const { codes, families, parameterIds } = outline;
  const code = textOf(at);
  if (at === undefined || code === undefined || codes === undefined) return [];
  if (families === undefined || parameterIds === undefined || !/^\d{5}$/.test(code) || codes.has(code)) return [];
  const [family, id] = [code.slice(0, 2), code.slice(2)];
  if (families.has(family) && parameterIds.has(id)) return [];
  const why = families.has(family) ? `the parameter id ${id} is not known` : `there is no family ${family}`;
  return [mistake("QM1081", at, `${code} is not a fixed code, and ${why}.`)];
}

/** Codes of operations and of the demo account can be explained from the tables. */
export const errorCodes: Rule = (outline) => [
  ...outline.operations.flatMap(({ value }) =>
    items(child(value, "errors")).flatMap((error) => checkCode(outline, child(error, "code"))),
  ),
  ...entries(child(outline.demoAccount, "refusals")).flatMap(([, refusal]) =>
    checkCode(outline, child(refusal, "code")),
  ),
];

/** Ids given to parameters, and ids with a note, are in the table. */
export const parameterIds: Rule = (outline) => {
  const { parameterIds: known } = outline;
  if (known === undefined) return [];
  const errorIds = [...(outline.parameters?.values() ?? [])].flatMap((parameter) => child(parameter, "errorId") ?? []);
  const isUnknown = (id: string | undefined): id is string => id !== undefined && /^\d{3}$/.test(id) && !known.has(id);
  const unknown = (id: string): string => `The table parameterIds has no id ${id}.`;
  const noted = outline.roots.flatMap((root) => entries(child(root, "parameterIdNotes")));
  return [
    ...errorIds.flatMap((at) => {
      const id = textOf(at);
      return isUnknown(id) ? [mistake("QM1082", at, unknown(id))] : [];
    }),
    ...noted.filter(([id]) => isUnknown(id)).map(([id, at]) => mistake("QM1082", at, unknown(id), { side: "key" })),
  ];
};
