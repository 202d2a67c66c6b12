import { Agent } from "node:http";

/**
 * Whether Node can ask something for connections. Agents of proxies need not extend Node's; `addRequest` is what Node calls.
 */
export function isAgent(value: unknown): value is Agent {
  if (typeof value !== "object" || value === null) return false;
  try {
    return value instanceof Agent || typeof Reflect.get(value, "addRequest") === "function";
  } catch {
    return false;
  }
}
