import { existsSync } from "node:fs";
import { openJournal } from "qmore-client/journal";
import type { Journal, Recovered } from "qmore-client/journal";
import { createClientFromEnv } from "../credentials.js";
import type { Define } from "../commands.js";
import { exitCodes } from "../exit-codes.js";
import { wholeFrom } from "../flag-values.js";
import { addCredentials } from "../operation-commands.js";
import type { CredentialFlags } from "../operation-commands.js";
import { printValue } from "../print-value.js";
import { looksFor } from "../settle.js";
import { green, red, yellow } from "../terminal.js";
import { UsageError } from "../usage-error.js";

interface ReconcileFlags extends CredentialFlags {
  readonly settle: number;
}

/** `qmore reconcile <journal> [intent]`: what became of calls without an answer. Sends nothing but looks. */
export const define: Define = (command, { terminal, end }) => {
  command
    .argument("<journal>", "file of call --journal, of a batch, or of a shop")
    .argument("[intent]", "id of one call, or its beginning; otherwise all that are open");
  addCredentials(command).option(
    "--settle <ms>",
    "how long the gateway may still be at work on a call",
    wholeFrom(0),
    10_000,
  );
  command.action(
    async (file: string, intent: string | undefined, { settle, json = false, ...flags }: ReconcileFlags) => {
      const client = createClientFromEnv(terminal, flags);
      // Opening makes a file where there is none.
      if (!existsSync(file)) throw new UsageError(`${file}: there is no such journal.`);
      const journal = openJournal(file);
      try {
        const ids = await idsOf(journal, intent);
        const signal = terminal.interrupted();
        const recovered = await journal.recover(client, { ...looksFor(settle), signal, ids });
        if (json) terminal.out(JSON.stringify(recovered, undefined, 2));
        else if (recovered.length === 0) terminal.out("Nothing is open.");
        else terminal.out(recovered.map(printed).join("\n"));
        if (recovered.some(({ found }) => found.verdict === "still-unclear")) end(exitCodes.unknown);
      } finally {
        await journal.close();
      }
    },
  );
};

/** @throws {UsageError} for an intent that is not open, or not one */
async function idsOf(journal: Journal, wanted = ""): Promise<readonly string[]> {
  const open = (await journal.open()).map(({ intent }) => intent.id).filter((id) => id.startsWith(wanted));
  if (wanted === "" || open.length === 1) return open;
  throw new UsageError(
    `${wanted}: ${open.length === 0 ? "no open intent begins so" : "several open intents begin so"}.`,
  );
}

const COLOURS = { executed: green, "not-executed": red, "still-unclear": yellow };

function printed({ intent: { id, operation, at, memo, parameters }, found }: Recovered): string {
  const { verdict, reasons, orderNumber, paymentNumber, creditNumber } = found;
  const about = { ...parameters, ...(memo === undefined ? {} : { memo }), at, id };
  const numbers = Object.entries({ orderNumber, paymentNumber, creditNumber }).filter(
    ([, number]) => number !== undefined,
  );
  return [
    `${COLOURS[verdict](verdict)}  ${operation}`,
    ...printValue({ ...about, ...Object.fromEntries(numbers) }),
    ...reasons.map((reason) => `  ${reason}`),
  ].join("\n");
}
