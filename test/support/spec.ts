import { readFile } from "node:fs/promises";
import { parse } from "yaml";

/** A file of the spec as it stands in the repository, read without the generator. */
export async function readSpec(file: string): Promise<unknown> {
  const content: unknown = parse(await readFile(new URL(`../../spec/${file}`, import.meta.url), "utf8"));
  return content;
}

/** The record under a key of a YAML node; empty where there is none. */
export function recordAt(value: unknown, key: string): Record<string, unknown> {
  const found = at(value, key);
  return typeof found === "object" && found !== null ? { ...found } : {};
}

/** The list of texts under a key of a YAML node; empty where there is none. */
export function listAt(value: unknown, key: string): string[] {
  const found = at(value, key);
  return Array.isArray(found) ? found.map(String) : [];
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
