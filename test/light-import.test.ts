import { expect, test } from "vitest";
import { packagesOf } from "./support/packages-of.js";

test("importing the client loads ky, and neither ajv nor yaml nor ts-morph", async () => {
  expect(await packagesOf("generated/index.ts")).toEqual(["ky"]);
});

test("importing the sandbox loads no package", async () => {
  expect(await packagesOf("sandbox/index.ts")).toEqual([]);
});

test("the check sees packages that are loaded: the tests' own reader of the spec loads yaml", async () => {
  expect(await packagesOf("test/support/spec.ts")).toEqual(["yaml"]);
});
