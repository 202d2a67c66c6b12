/** `npm run bench:call`: a call of the client against bare ky with the same body, interleaved in one run. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import ky from "ky";
import { createClient, demoCredentials, deposit, explain } from "../generated/index.js";

const ROUNDS = 3_000;
const WARM_UP = 500;

const worker = fork(fileURLToPath(new URL("./server.ts", import.meta.url)), { execArgv: ["--import", "tsx"] });
const baseUrl = `http://127.0.0.1:${String((await once(worker, "message")).at(0))}`;
const client = createClient({ ...demoCredentials, baseUrl });
const parameters = { orderNumber: "23473341", amount: "1.00", currency: "EUR" } as const;
const { url, headers, body } = explain(client, "deposit", parameters, { reveal: true });

async function callClient(): Promise<void> {
  const { outcome } = await deposit(client, parameters);
  if (outcome !== "done") throw new Error(outcome);
}

async function callKy(): Promise<void> {
  const answer = await ky(url, { method: "post", headers, body, retry: 0, timeout: false }).text();
  if (!answer.startsWith("status=0")) throw new Error(answer);
}

async function clocked(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const ofClient: number[] = [];
const ofKy: number[] = [];
for (let round = 0; round < ROUNDS + WARM_UP; round++) {
  // Each goes first half of the time.
  const isClientFirst = round % 2 === 0;
  const first = await clocked(isClientFirst ? callClient : callKy);
  const second = await clocked(isClientFirst ? callKy : callClient);
  if (round < WARM_UP) continue;
  ofClient.push(isClientFirst ? first : second);
  ofKy.push(isClientFirst ? second : first);
}
worker.kill();

// The same without a wire: a fetch that answers at once.
const answered = createClient({
  ...demoCredentials,
  baseUrl,
  fetch: () => Promise.resolve(new Response("status=0&paymentNumber=23473341")),
});
const prepared: number[] = [];
const whole: number[] = [];
for (let round = 0; round < ROUNDS + WARM_UP; round++) {
  const preparing = await clocked(() => Promise.resolve(void explain(client, "deposit", parameters, { reveal: true })));
  const calling = await clocked(() => deposit(answered, parameters).then(() => undefined));
  if (round < WARM_UP) continue;
  prepared.push(preparing);
  whole.push(calling);
}

const micro = (milliseconds: number): string => `${(milliseconds * 1000).toFixed(0)} µs`;
process.stdout.write(
  [
    `median of ${ROUNDS} calls over loopback, Connection: close, Node ${process.version}`,
    `client   ${micro(median(ofClient))}`,
    `bare ky  ${micro(median(ofKy))}`,
    `ratio    ${(median(ofClient) / median(ofKy)).toFixed(3)} (goal: at most 1.10)`,
    `validate, sign, encode           ${micro(median(prepared))}`,
    `the same, ky, decode, check      ${micro(median(whole))} (no socket)`,
    "",
  ].join("\n"),
);
