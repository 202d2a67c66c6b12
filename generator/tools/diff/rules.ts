/** Every rule; the first that has something to say about a difference takes it. */
import { answerRules } from "./rules/answers.js";
import { tellDocumentation } from "./rules/documentation.js";
import { demoAccountRules } from "./rules/demo-account.js";
import { enumerationRules } from "./rules/enumerations.js";
import { errorRules } from "./rules/errors.js";
import { lifeCycleRules } from "./rules/life-cycles.js";
import { operationRules } from "./rules/operations.js";
import { parameterRules } from "./rules/parameters.js";
import { tellBy } from "./rules/rule.js";
import type { Context, Rule, Telling } from "./rules/rule.js";
import { sendingRules } from "./rules/sending.js";
import { serviceRules } from "./rules/service.js";
import { signingRules } from "./rules/signing.js";
import type { Difference } from "./tree/difference.js";
import { changeWords } from "./words.js";

const rules: readonly Rule[] = [
  ...operationRules,
  ...sendingRules,
  ...signingRules,
  ...parameterRules,
  ...enumerationRules,
  ...answerRules,
  ...serviceRules,
  ...errorRules,
  ...lifeCycleRules,
  ...demoAccountRules,
];

/** What a difference means. Nothing goes unseen: what no rule knows is told as it is. */
export function tell(difference: Difference, name: string, context: Context): Telling | "elsewhere" {
  const documented = tellDocumentation(difference, name);
  if (documented !== undefined) return documented;
  for (const rule of rules) {
    const told = tellBy(rule, difference, name, context);
    if (told !== undefined) return told;
  }
  const { file, path, before, after, is } = difference;
  const where = path.length === 0 ? file : `${path.join(" › ")} of ${file}`;
  const whole = is === "added" ? "is new" : is === "removed" ? "is gone" : "has another form";
  const changed = is === "order" ? "has another order" : changeWords(before, after);
  const words = `${where} ${path.length === 0 ? whole : changed}`;
  return { code: "QD1001", words, operations: context.either.operations };
}
