/** What is asked before money moves, in the spec's words. */
import { operations } from "./operations.js";
import type { Parameters } from "./parameter-flags.js";

/** `Capture 12.50 EUR of order 23473341?` */
export function questionFor(operation: string, parameters: Parameters): string {
  const { asks, summary } = operations[operation] ?? { summary: operation };
  return (asks ?? `${summary} Go on?`).replaceAll(/\{(\w+)\}/g, (_, name: string) => String(parameters[name]));
}
