/** Promise: what docs/spec.md shows of spec:diff is what it prints. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compare } from "../../../generator/diff/compare.js";
import { renderChanges } from "../../../generator/diff/render.js";
import { readDocument } from "../../docs/documents.js";
import { blocksOf } from "../../docs/markdown.js";
import { root } from "../../support/root.js";
import { frozenSpec } from "../../support/specs.js";
import { edit } from "./cases/edited-case.js";

const text = readDocument("docs/spec.md");

it("shows the swap of two parameters in a signature", () => {
  const signed = "fingerprint: [orderNumber, amount, currency,";
  const { files } = edit([
    { file: "spec/operations/deposit.yaml", from: signed, to: signed.replace("amount, currency", "currency, amount") },
  ]);
  const [shown = ""] = blocksOf(text, "text").filter((block) => block.includes("QD1301"));
  expect(renderChanges(compare(frozenSpec, files).changes).trim()).toBe(shown.trim());
});

it("names the command that .gitattributes is about", () => {
  const attributes = readFileSync(join(root, ".gitattributes"), "utf8");
  const [driver = ""] = /(?<=^spec\/\*\*\/\*\.yaml diff=)\S+$/m.exec(attributes) ?? [];
  expect(driver).not.toBe("");
  expect(blocksOf(text, "sh")).toContain(`git config diff.${driver}.command "node generator/start.mjs spec:diff"`);
});
