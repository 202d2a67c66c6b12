import { describe, expect, it } from "vitest";
import { catalogue } from "../../generator/findings/catalogue.js";
import { driftCases } from "../tools/sources/drift-cases.js";
import { mistakes } from "./mistakes/mistakes.js";
import { edited } from "./spec-text.js";
import { frozenSpec, liveSpec, load } from "../support/specs.js";

// Codes that no edit of a file's text can bring about, and those of comparisons with pages: test/tools/sources tests these.
const elsewhere = ["QM1004", "QM1212", ...driftCases.map(({ code }) => code)];

describe("a mistake in the spec", () => {
  it.each([
    ["the spec", liveSpec],
    ["the frozen spec", frozenSpec],
  ])("is not in %s as it is", async (_, files) => {
    const { findings, model } = await load(files);
    expect(findings).toEqual([]);
    expect(model).toBeDefined();
  });

  it.each(mistakes)("is found at its place, once: $title", async ({ edits, findings: expected }) => {
    const { files, marks } = edited(edits);
    const { findings, model } = await load(files);
    // Several findings at one mark share it.
    const places = expected.map((_, index) => marks[index] ?? marks.at(-1));
    expect(findings.map(({ code, file, start, end }) => ({ code, file, start, end }))).toEqual(
      expected.map(([code], index) => ({ code, ...places[index] })),
    );
    for (const [index, [, message]] of expected.entries()) {
      expect(findings[index]?.message).toContain(message);
      expect(findings[index]?.fix).not.toBe("");
    }
    expect(model).toBeUndefined();
  });

  it("has a test for every code of the catalogue", () => {
    const tested = new Set<string>([...mistakes.flatMap((one) => one.findings.map(([code]) => code)), ...elsewhere]);
    expect(Object.keys(catalogue).filter((code) => !tested.has(code))).toEqual([]);
  });
});
