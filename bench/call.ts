/**
 * `npm run bench:call`: a call of the client over loopback with `Connection: close`, beside bare ky, bare fetch and bare
 * node:http with the same body, interleaved in one run. Prints medians, and each beside bare ky.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import { fileURLToPath } from "node:url";
import ky from "ky";
import { createClient, demoCredentials, deposit, explain } from "../generated/index.js";
import { AnsweringAgent, ok } from "../test/support/answering-agent.js";

const ROUNDS = 2_000;
const WARM_UP = 500;

const worker = fork(fileURLToPath(new URL("./server.ts", import.meta.url)), { execArgv: ["--import", "tsx"] });
const baseUrl = `http://127.0.0.1:${String((await once(worker, "message")).at(0))}`;
const client = createClient({ ...demoCredentials, baseUrl });
// The same without a wire: connections that lead nowhere and answer at once.
const answered = createClient({
  ...demoCredentials,
  baseUrl,
  agent: new AnsweringAgent(() => ok("status=0&paymentNumber=23473341")),
});
const parameters = { orderNumber: "23473341", amount: "1.00", currency: "EUR" } as const;
const { url, headers, body } = explain(client, "deposit", parameters, { reveal: true });

function bareHttp(): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: "POST", headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () => {
        resolve(text);
      });
    });
    request.on("error", reject);
    request.end(body);
  });
}

const believed = (text: string): void => {
  if (!text.startsWith("status=0")) throw new Error(text);
};

const contenders: Readonly<Record<string, () => unknown>> = {
  "bare ky": () => ky(url, { method: "post", headers, body, retry: 0, timeout: false }).text().then(believed),
  client: () =>
    deposit(client, parameters).then(({ outcome, raw }) => {
      believed(`status=${outcome === "done" ? "0" : JSON.stringify(raw)}`);
    }),
  "bare fetch": () =>
    fetch(url, { method: "POST", headers, body })
      .then((answer) => answer.text())
      .then(believed),
  "bare node:http": () => bareHttp().then(believed),
  "client without a socket": () => deposit(answered, parameters),
  "validate, sign, encode": () => explain(client, "deposit", parameters, { reveal: true }),
};

const times = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
const names = Object.keys(contenders);
for (let round = 0; round < ROUNDS + WARM_UP; round++) {
  // Each begins as often as the others.
  for (const index of names.keys()) {
    const name = names[(index + round) % names.length] ?? "";
    const startedAt = performance.now();
    await contenders[name]?.();
    if (round >= WARM_UP) times.get(name)?.push(performance.now() - startedAt);
  }
}
worker.kill();

const medianOf = (name: string): number => (times.get(name) ?? []).toSorted((a, b) => a - b)[ROUNDS / 2] ?? 0;
const lines = names.map((name) => {
  const micro = `${(medianOf(name) * 1000).toFixed(0)} µs`;
  return `${name.padEnd(24)} ${micro.padStart(8)}  ${(medianOf(name) / medianOf("bare ky")).toFixed(3)}`;
});
const goal = `client / bare fetch ${(medianOf("client") / medianOf("bare fetch")).toFixed(3)} (goals: 0.65 of bare ky, 0.90 of bare fetch)`;
process.stdout.write(
  [`medians of ${ROUNDS} rounds over loopback, Connection: close, Node ${process.version}`, ...lines, goal, ""].join(
    "\n",
  ),
);
