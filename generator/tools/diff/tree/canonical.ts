import { isRecord } from "../../../json.js";
import { byCodePoint } from "../../../code-point-order.js";

/** One text for one value: the order of a map's keys has no meaning, and every number has a text of its own. */
export function canonical(raw: unknown): string {
  if (Array.isArray(raw)) return `[${raw.map(canonical).join()}]`;
  if (isRecord(raw)) {
    const pairs = Object.entries(raw).sort(([a], [b]) => byCodePoint(a, b));
    return `{${pairs.map(([key, below]) => `${JSON.stringify(key)}:${canonical(below)}`).join()}}`;
  }
  return typeof raw === "string" ? JSON.stringify(raw) : String(raw);
}
