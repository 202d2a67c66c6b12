/** Promise: a person is asked for what flags did not give, with the choices of the schema. */
import { describe, expect, it } from "vitest";
import { frozenSpec } from "../../support/specs.js";
import { given, least } from "./scaffolded.js";
import type { Flags } from "./scaffolded.js";

const without = (flag: string): Flags => Object.fromEntries(Object.entries(least).filter(([name]) => name !== flag));

describe("at a terminal", () => {
  it("asks for what no flag gave, again when the answer is wrong, and offers what is usual", async () => {
    const typed = ["getOrderDetails", "getReceipt", "", "", "orderNumber", "", "", "", ""];
    const asked: string[] = [];
    const others = without("name");
    const answers = await given(others, (text) => {
      asked.push(text);
      const line = typed.shift();
      return line === undefined ? Promise.reject(new Error(text)) : Promise.resolve(line);
    });
    expect([...answers]).toEqual([
      ["name", "getReceipt"],
      ...Object.entries(others),
      ["endpoint", "getReceipt"],
      ["required", ""],
      ["optional", "orderNumber"],
      ["unsigned", ""],
      ["fingerprint", "orderNumber"],
      ["answer", ""],
    ]);
    expect(asked.map((text) => text.trim().split(":")[0])).toEqual([
      "name",
      "spec/operations/getOrderDetails.yaml is there already, and nothing is ever overwritten.\n>",
      "endpoint",
      "required",
      "optional",
      "unsigned",
      "fingerprint",
      "answer",
    ]);
    expect(asked.find((text) => text.includes("\nfingerprint:"))).toMatch(/\n\[orderNumber\] > $/);
  });

  it("offers what the schema offers", async () => {
    const schema = "spec/schema/operation.schema.json";
    const files = frozenSpec.map(({ file, text }) => ({
      file,
      text: file === schema ? text.replace('["reads", "reserves", ', '["reads", "reserves", "forgets", ') : text,
    }));
    const others = without("effect");
    const asked: string[] = [];
    const leave = new Error("left");
    const answers = given(others, (text) => (asked.push(text), Promise.reject(leave)), files);
    await expect(answers).rejects.toBe(leave);
    expect(asked).toEqual([expect.stringContaining("\n  reads, reserves, forgets, moves-money\n> ")]);
  });
});
