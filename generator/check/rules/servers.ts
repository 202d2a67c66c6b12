import { child, items, textOf } from "../../parsed-value.js";
import { mistake } from "../mistake.js";
import type { Rule } from "./rule.js";

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
