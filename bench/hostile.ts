/** `npm run bench:hostile`: what hostile answers cost, beside a harmless one of the same size in the same run. */
import { getOrderDetails } from "../generated/index.js";
import { clientAnswering } from "../test/support/clients.js";
import { garbageCollector } from "../test/support/collect-garbage.js";
import { hostileAnswers } from "../test/support/hostile-answers.js";

const ROUNDS = 4;
const collect = garbageCollector();

function memory(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The least of a few rounds, in milliseconds and megabytes: what the answer costs, and not what runs beside. */
async function cost(body: string | Uint8Array<ArrayBuffer>): Promise<string> {
  let [milliseconds, bytes] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    const client = clientAnswering(body);
    collect();
    const before = memory();
    const startedAt = performance.now();
    await getOrderDetails(client, { orderNumber: "23473341" });
    milliseconds = Math.min(milliseconds, performance.now() - startedAt);
    bytes = Math.min(bytes, memory() - before);
  }
  return `${milliseconds.toFixed(1).padStart(6)} ms ${(bytes / 1024 / 1024).toFixed(1).padStart(5)} MB`;
}

/** An order as long as this, with one description that fills it. */
function harmless(length: number): string {
  const order = "objectsTotal=0&orders=0&status=0&note=";
  return order + "x".repeat(Math.max(0, length - order.length));
}

process.stdout.write(`hostile answer, harmless one of its size; least of ${ROUNDS}, Node ${process.version}\n`);
for (const [name, body] of hostileAnswers)
  process.stdout.write(`${await cost(body)}   ${await cost(harmless(body.length))}   ${name}\n`);
process.stdout.write("goal: at most 50 ms and 20 MB\n");
