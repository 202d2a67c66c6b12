/** What became of a call: data on standard output, and on standard error what went wrong and what to type next. */
import type { OperationName, Result } from "qmore-client";
import type { CredentialFlags } from "./operation-commands.js";
import { isOperation, kebab, operations } from "./operations.js";
import { shellWord } from "./parameter-flags.js";
import { printValue } from "./print-value.js";
import { bold, green, red, yellow } from "./terminal.js";
import type { Terminal } from "./terminal.js";

export function printResult(
  terminal: Terminal,
  result: Result<object>,
  flags: CredentialFlags & { readonly journal?: string | undefined } = {},
): void {
  const asJson = flags.json === true;
  if (asJson) terminal.out(JSON.stringify(result, undefined, 2));
  if (result.outcome === "done") {
    if (!asJson) terminal.out([`${green("done")}  ${result.operation}`, ...printValue(result.data)].join("\n"));
    return;
  }
  const colour = result.outcome === "unknown" ? yellow : red;
  const errors = "errors" in result ? result.errors : [];
  const lines = [`${colour(result.outcome)}  ${result.operation}: ${result.evidence.message}`];
  // One alone stands in the message.
  if (errors.length > 1) lines.push(...errors.map(({ errorCode, message }) => `  ${bold(errorCode)}  ${message}`));
  if (result.outcome === "unknown") lines.push(...nextStep(result.operation, result.intent.parameters, flags));
  terminal.err(lines.join("\n"));
}

/** The order is what can be looked at. */
const LOOK: OperationName = "getOrderDetails";

/** What to type after `unknown`, where money may have moved: as the same account, and at the same place. */
export function nextStep(
  operation: string,
  { orderNumber }: Readonly<Record<string, string>>,
  { envFile, sandbox, journal }: CredentialFlags & { readonly journal?: string | undefined } = {},
): string[] {
  if (!isOperation(operation) || operations[operation]?.effect !== "moves-money") return [];
  if (journal === undefined && orderNumber === undefined)
    return ["Do not call it again. No order number was given, so only the payment center or the provider can tell."];
  const account = [
    ...(envFile === undefined ? [] : [`--env-file ${shellWord(envFile)}`]),
    ...(sandbox === true ? ["--sandbox"] : []),
  ];
  const look =
    journal === undefined
      ? ["qmore call", kebab(LOOK), `--order-number ${shellWord(orderNumber ?? "")}`]
      : ["qmore reconcile", shellWord(journal)];
  return ["Do not call it again. Look first whether it was executed:", `  ${[...look, ...account].join(" ")}`];
}
