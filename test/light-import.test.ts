import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The packages that importing a module of this repository loads, in a process of its own. */
async function packagesOf(module: string): Promise<unknown> {
  const script = pathOf("./support/trace-imports.mjs");
  const run = promisify(execFile)(process.execPath, ["--import", "tsx", script, pathOf(module)], { timeout: 20_000 });
  const packages: unknown = JSON.parse((await run).stdout);
  return packages;
}

test("importing the client loads ky, and neither ajv nor yaml nor ts-morph", async () => {
  expect(await packagesOf("../generated/index.ts")).toEqual(["ky"]);
});

test("importing the sandbox loads no package", async () => {
  expect(await packagesOf("../sandbox/index.ts")).toEqual([]);
});

test("the check sees packages that are loaded: the tests' own reader of the spec loads yaml", async () => {
  expect(await packagesOf("./support/spec.ts")).toEqual(["yaml"]);
});
