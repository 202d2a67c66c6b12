/** Promise: tables of request parameters are read in the forms of the real guide, and held to what they claim. */
import { describe, expect, it } from "vitest";
import { edited } from "../../generator/spec-text.js";
import type { Edit } from "../../generator/spec-text.js";
import { changed, newsOn } from "./forms/changed.js";
import { heading, pageOf, tableOf } from "./forms/page-of.js";
import type { Row } from "./forms/page-of.js";
import { compare } from "./saved-pages.js";

const row = (name: string, type: string): string =>
  `<tr><td><code>${name}</code></td><td>${type}</td><td>A value.</td></tr>`;
const currency = "Alphabetic or numeric, fixed 3 characters";
const captures: readonly Row[] = [
  ["orderNumber", "Numeric, up to 9 digits"],
  ["amount", "Amount"],
  ["currency", currency],
];

describe("a table of required parameters", () => {
  const header = ["Parmeter", "Data type", "Description"];
  const page = pageOf("Required parameters", tableOf({ id: "refundRequired", header, rows: captures }));

  it("is read under a header with a slip", async () => {
    expect((await compare(page)).read).toMatchObject({ operations: ["refund"], tables: 1, unread: [] });
    expect(await newsOn(page)).toEqual([]);
    expect(await newsOn(changed(page, row("amount", "Amount"), ""))).toEqual([
      'QM1202 The page does not list "amount", which refund sends.',
    ]);
  });
});

describe("a table about all operations", () => {
  const page = pageOf(
    "Required parameters",
    tableOf({
      id: "backendRequired",
      rows: [
        ["customerId", "Alphanumeric, fixed 7 characters"],
        ["password", "Alphanumeric with special characters"],
        ["toolkitPassword", "Alphanumeric with special characters"],
        ["command", "Alphabetic"],
        ["language", "Alphabetic, fixed 2 characters"],
        ["requestFingerprint", "Alphanumeric, fixed 128 characters"],
      ],
    }),
  );

  it("has all that every request carries", async () => {
    expect(await newsOn(page)).toEqual([]);
    expect(await newsOn(changed(page, row("command", "Alphabetic"), ""))).toEqual([
      'QM1202 The page does not list "command", which every request carries.',
    ]);
  });
});

describe("tables about recurring payments, which name their operation in other words", () => {
  const page = pageOf(
    "Optional parameters",
    tableOf({
      id: "recurringPaymentsOptional",
      caption: "Table 2. More for recurring payments",
      rows: [["periodicType", "Enumeration"]],
    }),
  );

  it("belong to the operation", async () => {
    const { read } = await compare(page);
    expect(read).toMatchObject({ operations: ["recurPayment"], tables: 1, unread: [] });
    expect(await newsOn(changed(page, "<code>periodicType", "<code>periodicKind"))).toContain(
      'QM1201 The page lists "periodicKind" for recurPayment, the spec does not send it; did you mean "periodicType"?',
    );
  });
});

describe("a table below words about what is returned", () => {
  const page = pageOf(
    "getFinancialInstitutions",
    `<p>The following optional request parameters sort the list of returned institutions.</p>${tableOf({ rows: [["bankCountry", "Comma-separated list of countries"]] })}`,
  );

  it("is one of request parameters all the same", async () => {
    expect(await newsOn(page)).toEqual([
      'QM1202 The page does not list "paymentType", which getFinancialInstitutions sends.',
      'QM1202 The page does not list "transactionType", which getFinancialInstitutions sends.',
    ]);
  });
});

describe("one name of a group", () => {
  const page = pageOf(
    "recurPayment",
    tableOf({
      caption: "Additional required request parameters",
      rows: [["consumerEmail", "Alphanumeric with special characters, up to 256 characters"]],
    }),
  );

  it("does not make the page claim the others", async () => {
    expect((await newsOn(page)).filter((news) => /^QM1202 .*"consumer/.test(news))).toEqual([
      'QM1202 The page does not list "consumerIpAddress", which recurPayment sends.',
    ]);
  });
});

describe("a table about one kind of transfer", () => {
  const bank: readonly Row[] = [
    ["bankBic", "Alphanumeric, 8 to 11 characters."],
    ["bankAccountIban", "Alphanumeric, 16 to 34 characters."],
    ["bankAccountOwner", "Alphanumeric with special characters, 1 to 255"],
    ["fundTransferType", 'String with value "SEPA-CT".'],
  ];
  const general: readonly Row[] = [["orderDescription", "Alphanumeric, up to 255 characters"], ...captures.slice(1)];
  const pageWith = (rows: readonly Row[]): string =>
    pageOf("Required parameters", tableOf({ id: "transferFundRequired", rows }));
  const gone = (name: string): string => `QM1202 The page does not list "${name}", which transferFund sends.`;
  const others = 'QM1210 The page describes transferFund by kind, but not with "EXISTINGORDER".';

  it("is known by the only value that it gives, and has what this kind adds", async () => {
    expect(await newsOn(pageWith(bank))).toEqual([others]);
    expect(await newsOn(pageWith(bank.slice(1)))).toEqual([others, gone("bankBic")]);
  });

  it("has all that goes for every kind where it has the most of it", async () => {
    expect(await newsOn(pageWith([...general, ...bank]))).toEqual([others]);
    expect(await newsOn(pageWith([...general.slice(1), ...bank]))).toEqual([gone("orderDescription"), others]);
  });

  it("without that value is one about all kinds", async () => {
    const news = await newsOn(pageWith(bank.slice(0, -1)));
    expect(news).toContain(gone("fundTransferType"));
    expect(news).toContain(gone("amount"));
  });
});

describe("a difference of one page", () => {
  const content =
    tableOf({ caption: "Additional required request parameters", rows: captures }) +
    tableOf({
      caption: "Additional optional request parameters",
      rows: [["customerStatement", "Alphanumeric, up to 254 characters"]],
    });
  const missing = 'QM1202 The page does not list "merchantReference", which deposit sends.';
  const note: Edit = {
    file: "spec/operations/deposit.yaml",
    from: "notes:\n",
    to: "notes:\n  - { about: merchantReference, source: INFERRED, text: In no table of old/deposit. }\n",
  };
  const { files } = edited([note]);

  it.each([
    ["old/deposit", []],
    ["old/depositReversal", [missing]],
    ["older/old/deposit", [missing]],
    ["new/deposit", [missing]],
    [undefined, [missing]],
  ])("is known there alone: %s", async (address, news) => {
    expect(await newsOn(pageOf("deposit", content, address), files)).toEqual(news);
  });

  it("is no other difference of the same page", async () => {
    const page = pageOf("deposit", changed(content, row("amount", "Amount"), ""), "old/deposit");
    expect(await newsOn(page, files)).toEqual(['QM1202 The page does not list "amount", which deposit sends.']);
  });

  it("is told with the words that accept it", async () => {
    const { findings } = await compare(pageOf("deposit", content, "old/deposit"));
    expect(findings.map(({ fix }) => fix)).toEqual([expect.stringMatching(/: in no table of old\/deposit$/)]);
  });
});

describe("a parameter that the spec cites the page for", () => {
  const page = pageOf(
    "All operations",
    `${heading(3, "recurPayment", "recurPayment")}${heading(4, "debits", "Debits")}${tableOf({
      id: "all",
      caption: "For all acquirers",
      rows: [
        ["mandateId", "Alphanumeric, up to 35 characters."],
        ["mandateSignatureDate", "Date as DD.MM.YYYY"],
      ],
    })}`,
    "operations",
  );
  const { files } = edited([
    {
      file: "spec/parameters.yaml",
      from: "    meaning: Id of the SEPA mandate.\n    source: L:transaction-based/recurpayment",
      to: "    meaning: Id of the SEPA mandate.\n    source: L:transaction-based/recurpayment; N:operations",
    },
  ]);

  it("is missed, and no other one, in a table that does not say whether it is required", async () => {
    expect(await newsOn(page, files)).toEqual([]);
    expect(await newsOn(changed(page, row("mandateId", "Alphanumeric, up to 35 characters."), ""), files)).toEqual([
      'QM1202 The page does not list "mandateId", which recurPayment sends.',
    ]);
    expect(await newsOn(changed(page, row("mandateSignatureDate", "Date as DD.MM.YYYY"), ""), files)).toEqual([]);
  });

  it("is missed in each table that the spec cites, by its id or that of the heading above it", async () => {
    const name = "transactionIdentifier";
    const meaning = "    meaning: Place of this payment in a series.\n";
    const from = `${meaning}    source: L:transaction-based/recurpayment\n`;
    const cited = `${meaning}    source: N:operations#all; N:operations#wallets\n`;
    const parts = edited([{ file: "spec/parameters.yaml", from, to: cited }]).files;
    const one = (id: string | undefined): string =>
      tableOf({ ...(id === undefined ? {} : { id }), rows: [[name, "Enumeration"]] });
    const content = (first: string, second: string): string =>
      pageOf(
        "All operations",
        `${heading(3, "recurPayment", "recurPayment")}${first}${heading(4, "wallets", "Wallets")}${second}`,
        "operations",
      );
    const gone = `QM1202 The page does not list "${name}", which recurPayment sends.`;
    expect(await newsOn(content(one("all"), one(undefined)), parts)).toEqual([]);
    expect(await newsOn(content("", one(undefined)), parts)).toEqual([gone]);
    expect(await newsOn(content(one("all"), ""), parts)).toEqual([gone]);
  });
});
