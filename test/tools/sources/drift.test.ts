/** Promise: whatever the vendor changes on a page of the guide is found, once, at the fact of the spec that it is about. */
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../generator/findings/catalogue.js";
import { edited } from "../../generator/spec-text.js";
import { driftCases } from "./drift-cases.js";
import { compare, pages, savedPage } from "./saved-pages.js";

/** What the pages say that the spec does not take over, and why not stands in its notes. */
const known: Readonly<Record<(typeof pages)[number], readonly string[]>> = {
  "legacy-deposit": [],
  "legacy-transfer-fund": [],
  "current-operations": ["leaves out paymentType"],
  "current-required": ["calls it required", "exactly 7"],
  "current-optional": ["does not list it"],
  "current-response": ["exactly 9", "calls it numeric", "calls it numeric"],
};

describe("a page that agrees with the spec", () => {
  it.each(pages)("leads to no finding but known ones: %s", async (page) => {
    const { findings } = await compare(savedPage(page));
    expect(findings.map(({ severity, fix }) => `${severity}: ${fix}`)).toEqual(
      known[page].map((says) => `known: None: the note of this fact accepts it with the words: ${says}`),
    );
  });

  it.each([
    [
      "legacy-deposit",
      { operations: ["deposit"], tables: 3, orders: 3, unread: ['table "Table 4. Acquirers"'], unplaced: 0 },
    ],
    ["legacy-transfer-fund", { operations: ["transferFund"], tables: 3, orders: 3, unread: [], unplaced: 0 }],
    [
      "current-required",
      { operations: ["deposit", "refundReversal", "recurPayment"], tables: 4, orders: 0, unread: [], unplaced: 0 },
    ],
    ["current-optional", { operations: ["deposit", "recurPayment"], tables: 3, orders: 0, unread: [], unplaced: 0 }],
    [
      "current-response",
      {
        operations: ["refund", "getOrderDetails"],
        tables: 3,
        orders: 0,
        unread: ['table "Table 5. Errors"'],
        unplaced: 0,
      },
    ],
  ] as const)("is read to the end: %s", async (page, read) => {
    const report = await compare(savedPage(page));
    expect({ ...report.read, operations: report.read?.operations.toSorted() }).toEqual({
      ...read,
      operations: read.operations.toSorted(),
    });
  });
});

describe("a change of a page", () => {
  it.each(driftCases)("is found: $title", async ({ page, edits, code, at, message, place, says }) => {
    const { findings } = await compare(savedPage(page, edits));
    const [mark] = edited([at]).marks;
    expect(findings.filter(({ severity }) => severity !== "known")).toEqual([
      {
        code,
        severity: catalogue[code].severity,
        ...mark,
        message: `${message} Page: ${place}.`,
        fix: `${catalogue[code].fix} If the page is wrong, say so in the note of this fact with the words: ${says}`,
      },
    ]);
    expect(findings.filter(({ severity }) => severity === "known")).toHaveLength(known[page].length);
  });

  it("is found: a kind of transfer that is gone", async () => {
    const html = savedPage("legacy-transfer-fund").replace(/<h2 id="_sepa">[^]*<\/article>/, "</article>");
    const { findings } = await compare(html);
    const { marks } = edited([
      { file: "spec/operations/transferFund.yaml", from: "    SEPA-CT:\n", to: "    «SEPA-CT»:\n" },
    ]);
    const place = 'table "Additional required request parameters"';
    expect(findings.map(({ code, file, start, end, message }) => ({ code, file, start, end, message }))).toEqual([
      {
        code: "QM1210",
        ...marks[0],
        message: `The page describes transferFund by kind, but not with "SEPA-CT". Page: ${place}.`,
      },
    ]);
  });

  it("is told together with all others", async () => {
    const edits = [
      ["up to 128 characters, but may differ", "up to 64 characters, but may differ"],
      ["<code>amount</code> and <code>currency</code>.</p>", "<code>currency</code> and <code>amount</code>.</p>"],
    ] as const;
    const { findings } = await compare(savedPage("legacy-deposit", edits));
    expect(findings.map(({ code, file }) => [code, file])).toEqual([
      ["QM1206", "spec/operations/deposit.yaml"],
      ["QM1203", "spec/parameters.yaml"],
    ]);
  });
});
