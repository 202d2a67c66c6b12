import { child, entries, items, textOf } from "../../parsed-value.js";
import type { Value } from "../../parsed-value.js";
import { mistake } from "../mistake.js";
import type { Mistake } from "../mistake.js";
import type { Outline } from "../outline.js";
import type { Rule } from "./rule.js";

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
