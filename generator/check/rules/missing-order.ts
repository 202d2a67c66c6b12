import { child } from "../../parsed-value.js";
import { mistake } from "../mistake.js";
import type { Mistake } from "../mistake.js";
import type { OperationOutline } from "../outline-operation.js";
import type { Outline } from "../outline.js";
import { profileNames } from "../profile-names.js";
import type { Rule } from "./rule.js";

function checkMissing(outline: Outline, operation: OperationOutline): readonly Mistake[] {
  const { missing } = operation;
  const at = child(operation.value, "missing", "order");
  if (missing === undefined || at === undefined || !operation.whole) return [];
  const required = new Set(operation.required.map((name) => name.meant));
  const named = new Set(missing.map((name) => name.meant));
  const fromProfile = profileNames(outline);

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
export const missingOrder: Rule = (outline) => outline.operations.flatMap((operation) => checkMissing(outline, operation));
