import { child, entries, items, textOf } from "../../parsed-value.js";
import { mistake } from "../mistake.js";
import { didYouMean } from "../nearest.js";
import type { OperationOutline } from "../outline-operation.js";
import type { Outline } from "../outline.js";
import { profileNames } from "../profile-names.js";
import { sentBy } from "../sent-names.js";
import type { Rule } from "./rule.js";

/** Everything an operation sends or answers, groups and their members included. */
function subjects(outline: Outline, operation: OperationOutline): ReadonlySet<string> {
  const sent = sentBy(outline, operation).flatMap(({ meant }) => meant ?? []);
  const answer = entries(child(operation.value, "answer")).map(([name]) => name);
  return new Set([...sent, ...answer, ...profileNames(outline)]);
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
