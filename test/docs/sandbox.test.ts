/** Promise: docs/sandbox.md names everything that the sandbox can do, and what it shows works. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { CONFIRMATION_FAULT_KINDS } from "../../sandbox/faults/confirmation-fault.js";
import { FAULT_KINDS } from "../../sandbox/faults/fault.js";
import { startSandbox } from "../../sandbox/index.js";
import type { Sandbox, SandboxOptions } from "../../sandbox/index.js";
import { readDocument } from "./documents.js";
import { blocksOf, firstColumnOf } from "./markdown.js";

const text = readDocument("docs/sandbox.md");

async function start(options: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

// The compiler keeps these complete.
const options: Required<Record<keyof SandboxOptions, true>> = {
  mode: true,
  port: true,
  seed: true,
  scenario: true,
  redelivery: true,
  host: true,
  allowRemote: true,
};
const modes: Record<NonNullable<SandboxOptions["mode"]>, true> = { stateful: true, demo: true };
const control: Record<
  | Exclude<keyof Sandbox, "url" | "close" | "clock" | "consumer">
  | `clock.${keyof Sandbox["clock"]}`
  | `consumer.${keyof Sandbox["consumer"]}`,
  true
> = {
  createOrder: true,
  orders: true,
  closeDay: true,
  expireApprovals: true,
  requests: true,
  fault: true,
  faults: true,
  disarm: true,
  payments: true,
  "consumer.pay": true,
  "consumer.payLater": true,
  "consumer.fail": true,
  "consumer.cancel": true,
  "consumer.settle": true,
  "clock.now": true,
  "clock.set": true,
  "clock.advance": true,
  reset: true,
};

it.each([
  { heading: "Start it", names: Object.keys(options) },
  { heading: "Modes", names: Object.keys(modes) },
  { heading: "Control", names: Object.keys(control) },
  { heading: "Faults", names: [...FAULT_KINDS] },
  { heading: "Faults of confirmations", names: [...CONFIRMATION_FAULT_KINDS] },
])("names everything under $heading", ({ heading, names }) => {
  const named = firstColumnOf(text, heading).map((cell) => cell.replace(/\(.*/, ""));
  expect(named.sort()).toEqual(names.sort());
});

it("names every path of the control interface, and no other", async () => {
  const { url } = await start({});
  const answer: unknown = await (await fetch(`${url}/_sandbox/nothing`)).json();
  const named = [...text.matchAll(/^\|[^|]*\|(.*?)\|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([A-Z]+) \/_sandbox\/([\w/-]+)`/g)].map(
      ([, method = "", path = ""]) => `${method} ${path.replace(/\d+/, ":id")}`,
    ),
  );
  expect([...new Set(named)].sort()).toEqual(routesIn(answer).sort());
});

function routesIn(answer: unknown): string[] {
  const routes: unknown = typeof answer === "object" && answer !== null ? Reflect.get(answer, "routes") : undefined;
  return Array.isArray(routes) ? routes.map(String) : [];
}

it("shows a scenario that can be started", async () => {
  const [scenario = ""] = blocksOf(text, "yaml");
  const folder = await mkdtemp(join(tmpdir(), "qmore-documented-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "scenario.yaml");
  await writeFile(file, scenario);
  const sandbox = await start({ mode: "stateful", seed: false, scenario: file });
  expect(sandbox.clock.now().toISOString()).toMatch(/^2026-01-30T22:00:/);
  expect(sandbox.orders()).toMatchObject([{ orderNumber: "4711", amount: "25.00" }, { amount: "49.90" }]);
  expect(sandbox.faults()).toMatchObject([{ operation: "refund", at: "after-execute", kind: "silence", left: 2 }]);
});
