import { test } from "vitest";
import { packagesOf } from "./support/packages-of.js";

test.concurrent("importing the client loads ky, and neither ajv nor yaml nor ts-morph", async ({ expect }) => {
  expect(await packagesOf("generated/index.ts")).toEqual(["ky"]);
});

test.concurrent("importing the sandbox loads no package", async ({ expect }) => {
  expect(await packagesOf("sandbox/index.ts")).toEqual([]);
});

test.concurrent(
  "the check sees packages that are loaded: the tests' own reader of the spec loads yaml",
  async ({ expect }) => {
    expect(await packagesOf("test/support/spec.ts")).toEqual(["yaml"]);
  },
);
