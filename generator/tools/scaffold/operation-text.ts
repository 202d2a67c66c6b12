import { factsOf, factsOfParameter } from "./description.js";
import { entriesIn, namesIn } from "./entry.js";
import type { Entry } from "./entry.js";
import { printSection } from "./layout.js";
import { UNDESCRIBED } from "./new-parameters.js";
import type { Given } from "./question.js";
import type { ComputedVector } from "./vectors.js";
import type { Vocabulary } from "./vocabulary.js";

const MODELINE = "# yaml-language-server: $schema=../schema/operation.schema.json\n";
const SIGN_COMMENT = "# How its effect shows in getOrderDetails, when the answer was lost.\n";

/** The file of a new operation, in the order of those that are there. */
export function operationText(given: Given, vectors: readonly ComputedVector[], vocabulary: Vocabulary): string {
  const text = (flag: string): string => given.get(flag) ?? "";
  const names = (flag: string): readonly string[] => namesIn(text(flag));
  const head = {
    operation: text("name"),
    summary: text("summary"),
    source: text("source"),
    kind: text("kind"),
    effect: text("effect"),
    endpoint: text("endpoint"),
  };
  const unsigned = names("unsigned");
  const sent = {
    required: names("required"),
    optional: names("optional"),
    ...(unsigned.length === 0 ? {} : { unsigned }),
    fingerprint: names("fingerprint"),
    ...missing(names("required"), vocabulary),
  };
  const sign = effectSign(given.get("shows-like"), vocabulary);
  return [
    MODELINE + printSection(head),
    printSection(sent),
    ...(sign === undefined ? [] : [SIGN_COMMENT + printSection({ effectSign: sign })]),
    printSection({ answer: answer(entriesIn(text("answer")), text("source"), vocabulary) }),
    printSection({ vectors }),
  ].join("\n");
}

/** Groups are not reported missing as such; the order of the rest is a guess until someone has seen it. */
function missing(required: readonly string[], { groups }: Vocabulary): Readonly<Record<string, unknown>> {
  const order = required.filter((name) => !groups.has(name));
  return order.length === 0 ? {} : { missing: { order, source: "INFERRED" } };
}

/** Taken over as it stands, and so no more than INFERRED here. */
function effectSign(
  like: string | undefined,
  { operations }: Vocabulary,
): Readonly<Record<string, unknown>> | undefined {
  const found = like === undefined ? undefined : operations.get(like)?.effectSign;
  if (found === undefined) return undefined;
  const facts = Object.entries(found).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(facts), source: "INFERRED", note: `As for ${like ?? ""}.` };
}

function answer(
  entries: readonly Entry[],
  source: string,
  { parameters }: Vocabulary,
): Readonly<Record<string, unknown>> {
  const fields = entries.map(({ name, description }) => {
    const known = parameters.get(name);
    const facts = description === undefined ? known && factsOfParameter(known) : factsOf(description);
    return [name, { ...facts, required: false, meaning: known?.meaning ?? UNDESCRIBED, source }] as const;
  });
  return Object.fromEntries(fields);
}
