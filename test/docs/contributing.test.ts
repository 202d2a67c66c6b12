/**
 * Promise: the worked example of CONTRIBUTING.md goes as it says, step by step and line by line, on the frozen spec: whoever
 * adds such a parameter to the spec in earnest makes no step of it wrong.
 */
import { expect, it } from "vitest";
import { renderFindings } from "../../generator/check/load.js";
import type { SpecFile } from "../../generator/read/spec-files.js";
import { frozenSpec, load } from "../support/specs.js";
import { readDocument } from "./documents.js";
import { blocksOf } from "./markdown.js";

const text = readDocument("CONTRIBUTING.md");
const [parameter = "", optional = "", fingerprint = "", vectors = ""] = blocksOf(text, "yaml");
const [finding = ""] = blocksOf(text, "text");

const deposit = "spec/operations/deposit.yaml";
const withParameter = edit(frozenSpec, "spec/parameters.yaml", /$/, `\n${parameter.replaceAll(/^/gm, "  ")}\n`);
const withOptional = edit(withParameter, deposit, /^optional:.*/m, optional);
const withFingerprint = edit(withOptional, deposit, /^fingerprint:.*/m, fingerprint);

function edit(files: readonly SpecFile[], name: string, from: RegExp, to: string): SpecFile[] {
  return files.map(({ file, text: before }) => ({ file, text: file === name ? before.replace(from, to) : before }));
}

it("leads to the finding that is shown, when the fingerprint is forgotten", async () => {
  const { findings } = await load(withOptional);
  expect(renderFindings(findings, withOptional, "text").trim()).toBe(finding);
});

it("passes the check when the fingerprint has its place", async () => {
  const { findings, model } = await load(withFingerprint);
  expect(findings).toEqual([]);
  expect(model?.operations.find(({ name }) => name === "deposit")?.optional).toContainEqual(
    expect.objectContaining({ name: "invoiceNumber" }),
  );
});

it("pins the signature with a vector that recomputes, and says so when it does not", async () => {
  const withVector = edit(withFingerprint, deposit, /^vectors:/m, vectors);
  expect((await load(withVector)).findings).toEqual([]);
  const withWrongVector = edit(
    withFingerprint,
    deposit,
    /^vectors:/m,
    vectors.replace(/[0-9a-f]{128}/, "f".repeat(128)),
  );
  const { findings } = await load(withWrongVector);
  const [computed = "nothing"] = /[0-9a-f]{128}/.exec(vectors) ?? [];
  expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining(computed)]);
});
