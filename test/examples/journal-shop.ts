/** A shop that captures with a journal: `journal-shop.ts <sandbox> <file> capture|recover <order>`. Made to be killed. */
// In a shop of your own: from "qmore-client" and "qmore-client/journal".
import { createClient, demoCredentials, deposit, getOrderDetails, orThrow } from "../../generated/index.js";
import { openJournal } from "../../generated/journal.js";

const [, , baseUrl = "", file = "", task = "", orderNumber = ""] = process.argv;
const journal = openJournal(file);
const client = createClient({ ...demoCredentials, baseUrl, onIntent: journal.onIntent, onResult: journal.onResult });

if (task === "capture") {
  process.stdout.write(`${process.pid}\n`);
  const { order } = orThrow(await getOrderDetails(client, { orderNumber }));
  if (order) journal.before(order);
  const { outcome } = await deposit(client, { orderNumber, amount: "25.00", currency: "EUR" });
  process.stdout.write(`the capture ended as ${outcome}\n`);
} else {
  for (const { intent, found } of await journal.recover(client, { interval: 20, settle: 500 })) {
    const { operation, parameters } = intent;
    process.stdout.write(`${operation} of order ${parameters["orderNumber"] ?? ""}: ${found.verdict}\n`);
    for (const reason of found.reasons) process.stdout.write(`  ${reason}\n`);
  }
  process.stdout.write(`${(await journal.open()).length} left open\n`);
}
await journal.close();
