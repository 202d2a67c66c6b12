import { isRecord } from "./json.js";

/** The version in the text of a package.json; undefined where it says none. */
export function versionIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    const described: unknown = JSON.parse(text);
    const version = isRecord(described) ? described["version"] : undefined;
    return typeof version === "string" ? version : undefined;
  } catch {
    return undefined;
  }
}
