import { checkNames, flag, notAllowed, number, oneOf, text } from "./control/values.js";
import type { Values } from "./control/values.js";
import type { Scenario } from "./scenario.js";
import type { Mode } from "./world.js";

export interface SandboxOptions {
  /** Port; 0, the default, takes a free one. */
  readonly port?: number | undefined;
  /**
   * `"demo"`, the default: the vendor's demo account, which keeps nothing between calls. `"stateful"`, the default with a
   * scenario: orders, payments and credits that live.
   */
  readonly mode?: Mode | undefined;
  /** Stateful mode only: whether the orders of the demo account are there from the start. Default true. */
  readonly seed?: boolean | undefined;
  /** Orders and faults to start with: a YAML or JSON file, or the same as an object. YAML needs the package `yaml`. */
  readonly scenario?: string | Scenario | undefined;
  /**
   * Milliseconds after which a confirmation that was not answered with OK comes again, up to 5 times; from 1. `false`: it
   * comes once, whatever the reply, as at the gateway without redelivery. Default 1000.
   */
  readonly redelivery?: number | false | undefined;
  /** Address to listen on. Default 127.0.0.1. */
  readonly host?: string | undefined;
  /** Whether other machines may connect. Default false. */
  readonly allowRemote?: boolean | undefined;
}

/** Options with nothing left open but the scenario. */
export interface CheckedOptions {
  readonly port: number;
  readonly mode: Mode;
  readonly seed: boolean;
  readonly scenario: string | Scenario | undefined;
  /** Undefined where there is none. */
  readonly redelivery: number | undefined;
  readonly host: string;
  readonly allowRemote: boolean;
}

const NAMES: readonly (keyof SandboxOptions)[] = [
  "port",
  "mode",
  "seed",
  "scenario",
  "redelivery",
  "host",
  "allowRemote",
];

/** @throws {RangeError} that names the option which cannot be: a misspelt mode would be taken for another one */
export function checkOptions(options: SandboxOptions): CheckedOptions {
  const values: Values = { ...options };
  checkNames(values, NAMES);
  const { scenario } = options;
  return {
    port: portOf(values),
    mode: modeOf(values),
    seed: flag(values, "seed") ?? true,
    scenario,
    redelivery: redeliveryOf(values),
    host: text(values, "host") ?? "127.0.0.1",
    allowRemote: flag(values, "allowRemote") ?? false,
  };
}

function portOf(values: Values): number {
  const port = number(values, "port") ?? 0;
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw notAllowed(values, "port", "0 to 65535");
}

function redeliveryOf(values: Values): number | undefined {
  if (values["redelivery"] === false) return undefined;
  const interval = number(values, "redelivery") ?? 1000;
  if (interval >= 1 && interval <= LONGEST) return interval;
  throw notAllowed(values, "redelivery", `1 to ${LONGEST} milliseconds, or false`);
}

/** Of setTimeout; beyond it, it does not wait at all. */
const LONGEST = 2 ** 31 - 1;

/** What a scenario sets up needs a memory. */
function modeOf(values: Values): Mode {
  if (values["mode"] !== undefined) return oneOf(values, "mode", ["demo", "stateful"]);
  return values["scenario"] === undefined ? "demo" : "stateful";
}
