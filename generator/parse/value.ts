/**
 * A value of the spec together with its place. All reading is tolerant: where the spec is not what its schema wants, there
 * is nothing to read, and the schema check says so.
 */
import { isList, isRecord } from "../text/json.js";

export type Path = readonly (string | number)[];

export interface Value {
  readonly file: string;
  readonly path: Path;
  readonly raw: unknown;
}

function inside(value: Value, key: string | number, raw: unknown): Value {
  return {
    file: value.file,
    path: [...value.path, key],
    raw,
  };
}

/** The value under these keys, each inside the one before; undefined where there is none. */
export function child(value: Value | undefined, ...keys: readonly string[]): Value | undefined {
  return keys.reduce(childAt, value);
}

function childAt(value: Value | undefined, key: string): Value | undefined {
  return value !== undefined && isRecord(value.raw) && Object.hasOwn(value.raw, key)
    ? inside(value, key, value.raw[key])
    : undefined;
}

/** The pairs of a map. */
export function entries(value: Value | undefined): readonly (readonly [string, Value])[] {
  return value !== undefined && isRecord(value.raw)
    ? Object.entries(value.raw).map(([key, raw]) => [key, inside(value, key, raw)])
    : [];
}

/** The elements of a list. */
export function items(value: Value | undefined): readonly Value[] {
  return value !== undefined && isList(value.raw) ? value.raw.map((raw, index) => inside(value, index, raw)) : [];
}

export function textOf(value: Value | undefined): string | undefined {
  return typeof value?.raw === "string" ? value.raw : undefined;
}

export function numberOf(value: Value | undefined): number | undefined {
  return typeof value?.raw === "number" ? value.raw : undefined;
}

/** The texts under keys that `wanted` names, at any depth. Paths are made for those alone: a spec has many thousand values. */
export function textsUnder(root: Value, wanted: (key: string) => boolean): readonly Value[] {
  const found: Value[] = [];
  const visit = (raw: unknown, path: Path): void => {
    if (isList(raw)) {
      for (const [index, below] of raw.entries()) if (typeof below === "object") visit(below, [...path, index]);
    } else if (isRecord(raw)) {
      for (const [key, below] of Object.entries(raw)) {
        if (typeof below === "object") visit(below, [...path, key]);
        else if (typeof below === "string" && wanted(key))
          found.push({ file: root.file, path: [...path, key], raw: below });
      }
    }
  };
  visit(root.raw, root.path);
  return found;
}
