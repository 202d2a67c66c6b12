/** Calls per second of one contender with so many under way, and the memory of the process. Prints JSON. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { contendersAt } from "./contenders.js";

const [, , name = "", atOnce = "1"] = process.argv;
const worker = fork(fileURLToPath(new URL("server.ts", import.meta.url)), ["plain"]);
const call = contendersAt(Number((await once(worker, "message"))[0]), false)[name];
if (call === undefined) throw new Error(`there is no contender ${name}`);

const LASTS = 2_000;
const WARM_UP = 500;
let calls = 0;
let most = 0;
const startedAt = performance.now();
const run = async (): Promise<void> => {
  for (;;) {
    const elapsed = performance.now() - startedAt;
    if (elapsed > LASTS + WARM_UP) return;
    await call();
    if (elapsed > WARM_UP && ++calls % 50 === 0) most = Math.max(most, process.memoryUsage().rss);
  }
};
await Promise.all(Array.from({ length: Number(atOnce) }, run));
worker.disconnect();
process.stdout.write(JSON.stringify({ perSecond: (calls / LASTS) * 1000, megabytes: most / 2 ** 20 }));
process.exit();
