import { readConfirmation } from "qmore-client";
import type { Confirmation, ExpectedPayment } from "qmore-client";
import type { Define } from "../commands.js";
import { createClientFromEnv } from "../credentials.js";
import { exitCodes } from "../exit-codes.js";
import { parseHttpRequest, readRecording } from "../http-request.js";
import { addCredentials } from "../operation-commands.js";
import type { CredentialFlags } from "../operation-commands.js";
import { printValue } from "../print-value.js";
import { green, red, yellow } from "../terminal.js";

interface ConfirmFlags extends CredentialFlags, ExpectedPayment {}

/** `qmore confirm <file>`: what a post to the shop's confirmation address is worth. */
export const define: Define = (command, { terminal, end }) => {
  command
    .argument("<file>", "the post: its body, or the whole request; - for standard input")
    .option("--amount <amount>", "what the shop knows of the order")
    .option("--currency <currency>", "what the shop knows of the order")
    .option("--order-number <number>", "what the shop knows of the order");
  addCredentials(command).action(async (file: string, flags: ConfirmFlags) => {
    const { envFile, sandbox, json = false, amount, currency, orderNumber } = flags;
    const client = createClientFromEnv(terminal, { envFile, sandbox, isSilent: true });
    const { body } = parseHttpRequest(await readRecording(file, terminal));
    const confirmation = readConfirmation(client, body, { amount, currency, orderNumber });
    terminal.out(json ? JSON.stringify(confirmation, undefined, 2) : printConfirmation(confirmation));
    end(confirmation.verdict === "genuine" ? exitCodes.done : exitCodes.found);
  });
};

function printConfirmation(confirmation: Confirmation): string {
  switch (confirmation.verdict) {
    case "genuine":
      return [`${green("genuine")}  ${confirmation.paymentState}`, ...printValue(confirmation.data)].join("\n");
    case "unsigned":
      return [
        `${yellow("unsigned")}  ${confirmation.paymentState}: anybody may have sent it`,
        ...printValue(confirmation.unsigned),
      ].join("\n");
    case "forged":
      return `${red("forged")}  ${confirmation.reason}: ${confirmation.message}`;
  }
}
