/** `fill-journal.ts <sandbox> <file> <calls>`: captures one after another with a journal that cannot grow for ever. */
import { createClient, demoCredentials, deposit } from "../../generated/index.js";
import { openJournal } from "../../generated/journal.js";

const [, , baseUrl = "", file = "", calls = ""] = process.argv;
// A limit for the size of files ends a process that does not listen.
process.on("SIGXFSZ", () => undefined);
const { onIntent, onResult, close } = openJournal(file);
const client = createClient({ ...demoCredentials, baseUrl, onIntent, onResult });
for (let call = 0; call < Number(calls); call++) {
  const result = await deposit(client, { orderNumber: "23473341", amount: "1.00", currency: "EUR" });
  const why = result.outcome === "done" ? "" : ` ${result.evidence.code} ${result.evidence.cause?.code ?? ""}`;
  process.stdout.write(`${result.outcome}${why}\n`);
}
await close();
