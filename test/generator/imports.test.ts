/** Promise: the generator's rooms stand in one order, every import leads down, and no file imports itself by a detour. */
import { readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, it } from "vitest";
import { root } from "./generated.js";

/** From the top down: a room imports from those after it, and from `start`, which the starter shares. */
const rooms = [
  "commands",
  "trace",
  "sources",
  "diff",
  "check",
  "write",
  "emit",
  "plan",
  "model",
  "parse",
  "findings",
  "read",
  "text",
  "start",
];

interface Import {
  readonly from: string;
  readonly to: string;
}

const names = readdirSync(join(root, "generator"), { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /\.(ts|mjs)$/.test(name));

/** Static and dynamic ones, and those of types; paths in the generator's folder. */
const imports = names.flatMap((from): Import[] => {
  const text = readFileSync(join(root, "generator", from), "utf8");
  const specifiers = [...text.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]*)"/g)].flatMap(([, found]) => found ?? []);
  return specifiers.map((specifier) => ({ from, to: posix.join(posix.dirname(from), specifier).replace(/js$/, "ts") }));
});

const roomOf = (path: string): string => path.split("/")[0] ?? "";
const placeOf = (path: string): number => rooms.indexOf(roomOf(path));

it("finds imports of every kind", () => {
  expect(imports).toContainEqual({ from: "commands/main.ts", to: "commands/spec-diff.ts" });
  expect(imports).toContainEqual({ from: "check/load.ts", to: "model/build.ts" });
  expect(imports).toContainEqual({ from: "parse/parse.ts", to: "parse/position.ts" });
});

it("has no room that the order does not name, and no loose file but the starter", () => {
  const found = readdirSync(join(root, "generator"));
  expect(found.sort()).toEqual([...rooms, "start.mjs"].sort());
});

it("imports downwards only", () => {
  const upwards = imports.filter(
    ({ from, to }) => from.includes("/") && (placeOf(to) < placeOf(from) || placeOf(to) < 0),
  );
  expect(upwards).toEqual([]);
});

it("has no tool that needs another one", () => {
  const tools = ["trace", "sources", "diff"];
  const crossing = imports.filter(
    ({ from, to }) => tools.includes(roomOf(from)) && tools.includes(roomOf(to)) && roomOf(from) !== roomOf(to),
  );
  expect(crossing).toEqual([]);
});

it("has no circle", () => {
  const safe = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, above: readonly string[]): void => {
    if (above.includes(file)) circles.push([...above.slice(above.indexOf(file)), file].join(" -> "));
    if (above.includes(file) || safe.has(file)) return;
    for (const { to } of imports.filter(({ from }) => from === file)) visit(to, [...above, file]);
    safe.add(file);
  };
  for (const name of names) visit(name, []);
  expect(circles).toEqual([]);
});
