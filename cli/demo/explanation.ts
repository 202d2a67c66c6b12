import { explain } from "../../generated/index.js";
import type { Client } from "../../generated/index.js";

/** Shows what a deposit would send, field by field. */
export function printExplanation(client: Client): void {
  const { url, headers, fields, body, fingerprint } = explain(client, "deposit", {
    orderNumber: "23473341",
    amount: "1.00",
    currency: "EUR",
    customerStatement: "Danke für den Einkauf!",
  });
  console.log(`What a deposit sends, explained:\n\nPOST ${url}`);
  for (const [name, value] of Object.entries(headers)) console.log(`${name}: ${value}`);
  console.log(`\n${body}\n\nSigned in this order:`);
  for (const { name, value, bytes, sent } of fields) {
    console.log(
      `  ${name.padEnd(18)} ${`${bytes} bytes`.padStart(8)}  ${value}${sent ? "" : "  (signed, never sent)"}`,
    );
  }
  console.log(`Fingerprint: ${fingerprint}\n`);
}
