/** Whether a test notices other generated code. */
import { setTimeout as wait } from "node:timers/promises";
import { messageOf } from "../../../generator/text/json.js";
import { areaOf } from "../mutation.js";
import { packageOf } from "./modules.js";
import type { Modules, Replaced } from "./modules.js";
import { registrar } from "./registrar.js";
import type { Case, Registrar } from "./registrar.js";

/** The test that noticed: its file, its name, and what it said. */
interface Notice {
  readonly file: string;
  readonly test: string;
  readonly message: string;
}

/** Far longer than any of these tests needs on a busy machine: a test that is merely late has noticed nothing. */
const LONGEST = 30_000;

/** Runs the tests of the files in order, up to the first that fails. */
export async function trial(
  modules: Modules,
  files: readonly string[],
  replaced: Replaced,
): Promise<Notice | undefined> {
  const tests = { current: registrar() };
  const api = Object.fromEntries(Object.keys(tests.current.api).map((name) => [name, undefined]));
  const given = Object.defineProperties({ ...(await packageOf("vitest")), ...api }, delegates(tests));
  const load = modules.world(replaced, new Map([["vitest", given]]));
  for (const file of files) {
    tests.current = registrar();
    const failed = await runFile(() => load(file), tests.current);
    if (failed !== undefined) return { file, ...failed };
  }
  return undefined;
}

/** Support files load once, but what they register belongs to the file that runs. */
function delegates(tests: { readonly current: Registrar }): PropertyDescriptorMap {
  const names = Object.keys(tests.current.api);
  return Object.fromEntries(names.map((name) => [name, { get: (): unknown => Reflect.get(tests.current.api, name) }]));
}

async function runFile(load: () => unknown, tests: Registrar): Promise<Omit<Notice, "file"> | undefined> {
  try {
    load();
    await tests.runHooks("beforeAll");
  } catch (error) {
    return { test: "(the file itself)", message: firstLine(error) };
  }
  for (const one of tests.cases) {
    const error = await failureOf(one, tests);
    if (error !== undefined) {
      await tests.runHooks("afterAll");
      return { test: one.name, message: firstLine(error) };
    }
  }
  await tests.runHooks("afterAll");
  return undefined;
}

/** The first thing that a test, what stands around it or what it leaves for its end threw. */
async function failureOf({ run }: Case, tests: Registrar): Promise<unknown> {
  const hook = (name: "beforeEach" | "afterEach") => () => tests.runHooks(name);
  const steps = [hook("beforeEach"), () => inTime(run), hook("afterEach"), () => tests.finish()];
  let failure: unknown;
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      failure ??= error ?? new Error("nothing was thrown");
    }
  }
  return failure;
}

async function inTime(run: () => unknown): Promise<void> {
  const stop = new AbortController();
  const late = wait(LONGEST, undefined, { signal: stop.signal }).then(
    () => {
      throw new Error(`not done after ${LONGEST} ms`);
    },
    () => undefined,
  );
  try {
    await Promise.race([run(), late]);
  } finally {
    stop.abort();
  }
}

function firstLine(error: unknown): string {
  return messageOf(error).split("\n")[0] ?? "";
}

// The tests that may notice a mutation: their expectations were written by hand from the vendor's documents, recorded, or
// published by others. Tests that compare `generated/` with the spec notice every change and prove nothing; they are not here.

const requests = [
  "checkout-parameters",
  "each-operation",
  "fingerprint-vectors",
  "profiles",
  "required-parameters",
  "bytes-on-the-wire",
];
const answers = ["answer-fields", "recorded-answers", "answer-objects", "outcomes"];
const errors = ["error-codes", "outcomes", "profiles"];
const money = ["amount-decimals", "amounts"];
const values = ["each-operation", "parameter-forms", "client-options", "parameter-lengths"];
const confirmations = ["confirmation/generated"];
const sandbox = ["sandbox-checks", "sandbox-demo-answers", "sandbox-demo-orders"];

/** Only some tests can notice something in an area; the others would take time and find nothing. */
const byArea: Readonly<Record<string, readonly string[]>> = {
  fingerprint: [...requests, ...sandbox],
  required: [...requests, ...sandbox],
  effect: [...requests, "effect-signs", ...sandbox],
  endpoint: [...requests, ...sandbox],
  effectSign: ["effect-signs"],
  missing: ["sandbox-checks"],
  operation: requests,
  type: [...values, "parameter-texts", ...money],
  length: ["parameter-lengths", "parameter-forms", "client-options"],
  mark: ["each-operation", "parameter-faults"],
  answer: answers,
  enumeration: ["parameter-forms", "client-options", "answer-fields", "documented-lists"],
  currency: money,
  error: errors,
  status: errors,
  header: ["bytes-on-the-wire", ...sandbox],
  server: ["client-options", "profiles", "documented-lists"],
  profile: errors,
  default: ["client-options"],
  limit: ["client-options", "parameter-lengths", "parameter-texts", "documented-lists"],
  confirmation: confirmations,
  need: ["checkout-parameters"],
  lifeCycle: ["sandbox/diagrams", "sandbox/captures-and-refunds", "sandbox/orders-of-orders", "sandbox/life-cycles"],
};

/** Paths of the tests for a kind of mutation, in the order in which they are asked. */
export function testsFor(kind: string): readonly string[] {
  return (byArea[areaOf(kind)] ?? requests).map((name) => `test/${name}.test.ts`);
}
