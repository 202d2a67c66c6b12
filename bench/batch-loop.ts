/** `batch-loop.ts <file> looks|calls`: what `qmore batch` is measured beside: a bare loop over the rows, eight calls at a time. */
import { readFileSync } from "node:fs";
import { createClient, credentialsFromEnv, deposit, getOrderDetails, orThrow } from "../generated/index.js";

const [, , file = "", mode] = process.argv;
const rows = readFileSync(file, "utf8").trimEnd().split("\n").slice(1).values();
const client = createClient({ ...credentialsFromEnv(), maxConcurrent: 8 });
const work = async (): Promise<void> => {
  for (const row of rows) {
    const [orderNumber = "", amount = ""] = row.split(",");
    if (mode === "looks") orThrow(await getOrderDetails(client, { orderNumber }));
    orThrow(await deposit(client, { orderNumber, amount, currency: "EUR" }));
  }
};
await Promise.all(Array.from({ length: 8 }, work));
