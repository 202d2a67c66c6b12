import { readFile } from "node:fs/promises";
import { readFault, readOrder } from "./control/read-options.js";
import type { FaultOptions } from "./faults/fault.js";
import type { OrderOptions } from "./ledger/create-order.js";
import type { Control } from "./world.js";

/** What a sandbox starts with. */
export interface Scenario {
  /** ISO time that the clock is set to. */
  readonly clock?: string | undefined;
  readonly orders?: readonly OrderOptions[] | undefined;
  readonly faults?: readonly FaultOptions[] | undefined;
}

/** Reads a scenario and sets it up. @throws {RangeError} that names the option which cannot be */
export async function readScenario(scenario: string | Scenario, world: Control): Promise<void> {
  const values = typeof scenario === "string" ? await readScenarioFile(scenario) : scenario;
  if (typeof values !== "object" || values === null)
    throw new RangeError("a scenario must be an object with orders or faults");
  for (const name of Object.keys(values)) {
    if (!["clock", "orders", "faults"].includes(name))
      throw new RangeError(`${name}: allowed are clock, orders and faults`);
  }
  const clock: unknown = Reflect.get(values, "clock");
  if (clock !== undefined) world.clock.set(new Date(typeof clock === "string" ? clock : Number.NaN));
  setUp(values, "orders", (order) => world.createOrder(readOrder(order)));
  setUp(values, "faults", (fault) => world.fault(readFault(fault)));
}

/** Sets up every item of a list; what cannot be is told with the item's place. */
function setUp(values: object, name: string, one: (item: Readonly<Record<string, unknown>>) => unknown): void {
  for (const [index, item] of listAt(values, name).entries()) {
    try {
      one(item);
    } catch (error) {
      throw error instanceof RangeError
        ? new RangeError(`${name}[${index}].${error.message}`, { cause: error })
        : error;
    }
  }
}

function listAt(values: object, name: string): Readonly<Record<string, unknown>>[] {
  const list: unknown = Reflect.get(values, name) ?? [];
  if (!Array.isArray(list)) throw new RangeError(`${name}: must be a list`);
  return list.map((item: unknown) => {
    if (typeof item !== "object" || item === null) throw new RangeError(`${name}: every item must be an object`);
    return { ...item };
  });
}

/** YAML is read by the package `yaml` where it is installed: the sandbox must not bring it to everyone. */
async function readScenarioFile(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8");
  const parse: (text: string) => unknown = path.endsWith(".json") ? JSON.parse : await parserOfYaml(path);
  try {
    return parse(text);
  } catch (error) {
    throw new RangeError(`${path}: ${error instanceof Error ? error.message : "cannot be read"}`, { cause: error });
  }
}

async function parserOfYaml(path: string): Promise<(text: string) => unknown> {
  const yaml = await import("yaml").catch(() => {
    throw new Error(`${path}: install the package yaml to read it, or write the scenario as JSON`);
  });
  return yaml.parse;
}
