/** Promise: what docs/spec.md shows of the spec stands there, and what it shows of the checker is what it prints. */
import { expect, it } from "vitest";
import { renderFindings } from "../../generator/check/load.js";
import { frozenSpec, liveSpec, load } from "../support/specs.js";
import { readDocument } from "./documents.js";
import { blocksOf } from "./markdown.js";

const text = readDocument("docs/spec.md");

const excerpts = blocksOf(text, "yaml");

it("shows an operation and a parameter", () => {
  expect(excerpts).toHaveLength(2);
});

it.each(excerpts)("shows what the spec says: %s", (excerpt) => {
  // Entries of a map stand deeper there.
  const indented = excerpt.replaceAll(/^/gm, "  ");
  expect(liveSpec.filter((file) => [excerpt, indented].some((one) => file.text.includes(`\n${one}\n`)))).toHaveLength(
    1,
  );
});

it("shows the finding about a misspelt parameter", async () => {
  const [shown = ""] = blocksOf(text, "text").filter((block) => block.includes("QM1031"));
  const files = frozenSpec.map((one) => ({
    file: one.file,
    text:
      one.file === "spec/operations/deposit.yaml"
        ? one.text.replace("required: [orderNumber, amount, currency]", "required: [orderNumber, amount, curency]")
        : one.text,
  }));
  const { findings } = await load(files);
  expect(renderFindings(findings, files, "text").trim()).toBe(shown);
});
