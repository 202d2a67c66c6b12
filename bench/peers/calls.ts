/** Calls in turns, one at a time. Prints milliseconds by name as JSON; `tls` as argument measures over TLS. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { contendersAt } from "./contenders.js";
import { inTurns, medianOf } from "./measure.js";

const isTls = process.argv[2] === "tls";
const worker = fork(fileURLToPath(new URL("server.ts", import.meta.url)), [isTls ? "tls" : "plain"]);
const contenders = contendersAt(Number((await once(worker, "message"))[0]), isTls);
const times = await inTurns(contenders, { rounds: isTls ? 150 : 1_000, warmUp: isTls ? 50 : 300 });
worker.disconnect();
process.stdout.write(JSON.stringify(Object.fromEntries([...times].map(([name, list]) => [name, medianOf(list)]))));
process.exit();
