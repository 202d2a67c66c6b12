/** Promise: what generates needs none of the tools, and no tool needs another one. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, it } from "vitest";
import { root } from "./generated.js";

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
  return specifiers.map((specifier) => ({ from, to: posix.join(posix.dirname(from), specifier) }));
});

/** `tools/diff/rules/signing.ts` is of the tool `diff`. */
function toolOf(path: string): string | undefined {
  return /^tools\/([^/]+)\//.exec(path)?.[1];
}

it("finds imports of every kind", () => {
  expect(imports).toContainEqual({ from: "main.ts", to: "tools/diff/command.js" });
  expect(imports).toContainEqual({ from: "tools/diff/rules.ts", to: "tools/diff/tree/difference.js" });
  expect(imports).toContainEqual({ from: "load.ts", to: "check/kept-schemas.js" });
});

it("lets what generates do without the tools: only the list of commands names them, each when it is called", () => {
  const found = imports.filter(({ from, to }) => toolOf(from) === undefined && toolOf(to) !== undefined);
  expect([...new Set(found.map(({ from }) => from))]).toEqual(["main.ts"]);
  const main = readFileSync(join(root, "generator/main.ts"), "utf8");
  expect(main.match(/from "\.\/tools\//g)).toBeNull();
});

it("lets tools share what stands outside of them or in tools/shared, which needs none of them", () => {
  const crossing = imports.filter(({ from, to }) => {
    const [tool, other] = [toolOf(from), toolOf(to)];
    return tool !== undefined && other !== undefined && other !== tool && other !== "shared";
  });
  expect(crossing).toEqual([]);
});
