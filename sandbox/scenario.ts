import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { readFault, readOrder } from "./control/read-options.js";
import { UnknownNameError, checkNames, notAllowed, shown, time } from "./control/values.js";
import type { Values } from "./control/values.js";
import type { FaultOptions } from "./faults/fault.js";
import type { OrderOptions } from "./ledger/create-order.js";
import { masked } from "./mask.js";
import type { Control } from "./world.js";

/** What a sandbox starts with. */
export interface Scenario {
  /** ISO time that the clock is set to. */
  readonly clock?: string | undefined;
  readonly orders?: readonly OrderOptions[] | undefined;
  readonly faults?: readonly FaultOptions[] | undefined;
}

/** Reads a scenario and sets it up. @throws {RangeError} that names file, place, value, and what is allowed */
export async function readScenario(scenario: string | Scenario, world: Control): Promise<void> {
  const file = typeof scenario === "string" ? scenario : "scenario";
  const values: unknown = typeof scenario === "string" ? await readScenarioFile(scenario) : scenario;
  try {
    setUp(asObject(values), world);
  } catch (error) {
    throw error instanceof RangeError ? new RangeError(masked(`${file}: ${error.message}`), { cause: error }) : error;
  }
}

function setUp(values: Values, world: Control): void {
  checkNames(values, ["clock", "orders", "faults"]);
  const clock = time(values, "clock");
  if (clock !== undefined) world.clock.set(clock);
  setUpEach(values, "orders", (order) => world.createOrder(readOrder(order)));
  setUpEach(values, "faults", (fault) => world.fault(readFault(fault)));
}

/** Sets up every item of a list; what cannot be is told with the item's place. */
function setUpEach(values: Values, name: string, one: (item: Values) => unknown): void {
  const list = values[name] ?? [];
  if (!Array.isArray(list)) throw notAllowed(values, name, "a list");
  for (const [index, item] of list.entries()) {
    try {
      one(asObject(item));
    } catch (error) {
      throw error instanceof RangeError ? placed(`${name}[${index}]`, error) : error;
    }
  }
}

function placed(place: string, error: RangeError): RangeError {
  const isAboutOption = /^[A-Za-z.]+: /.test(error.message) && !(error instanceof UnknownNameError);
  return new RangeError(`${place}${isAboutOption ? "." : ": "}${error.message}`, { cause: error });
}

/** A list is an object to JavaScript, and an empty one would pass for a scenario with nothing in it. */
function asObject(value: unknown): Values {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw new RangeError(`given ${shown(value)}, allowed an object with names and values`);
}

/** YAML is read by the package `yaml` where it is installed: the sandbox must not bring it to everyone. */
async function readScenarioFile(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : "unknown";
    throw new RangeError(`${path}: the scenario cannot be read: ${reason}`, { cause: error });
  });
  const parse: (text: string) => unknown = path.endsWith(".json") ? JSON.parse : parserOfYaml(path);
  try {
    return parse(text);
  } catch (error) {
    throw new RangeError(`${path}: ${error instanceof Error ? error.message : "cannot be read"}`, { cause: error });
  }
}

function parserOfYaml(path: string): (text: string) => unknown {
  const yaml = installed("yaml");
  if (!isYaml(yaml)) throw new Error(`${path}: install the package yaml to read it, or write the scenario as JSON`);
  return (text) => yaml.parse(text);
}

/** A package of the program that runs, if it has it. No bundler sees this, and none looks for what need not be there. */
function installed(name: string): unknown {
  try {
    const { createRequire } = process.getBuiltinModule("node:module");
    return createRequire(resolve("package.json"))(name);
  } catch {
    return undefined;
  }
}

function isYaml(value: unknown): value is { readonly parse: (text: string) => unknown } {
  return typeof value === "object" && value !== null && "parse" in value && typeof value.parse === "function";
}
