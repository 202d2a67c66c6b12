/** Promise: the page about all answers is read in the forms of the real one, and what changes on it is found. */
import { describe, expect, it } from "vitest";
import { edited } from "../../generator/spec-text.js";
import { changed, newsOn } from "./forms/changed.js";
import { heading, pageOf, smallTableOf, tableOf } from "./forms/page-of.js";
import type { Row } from "./forms/page-of.js";
import { compare } from "./saved-pages.js";

const alone: readonly Row[] = [
  ["errorCodes", "Alphanumeric"],
  ["message", "Alphanumeric with special characters."],
];
const listed: readonly Row[] = [
  ["errors", "Numeric"],
  ["error.{n}.errorCodes", "Alphanumeric"],
  ["error.{n}.message", "Alphanumeric with special characters."],
  ["error.{n}.consumerMessage", "Alphanumeric with special characters"],
];
const order: readonly Row[] = [
  ["orders", "Numeric"],
  ["order.{n}.merchantNumber", "Alphanumeric"],
  ["order.{n}.orderNumber", "Numeric, up to 9 digits."],
  ["order.{n}.sourceOrderNumber", "Numeric, up to 9 digits."],
  ["order.{n}.paymentType", "Alphanumeric, up to 32 characters."],
  ["order.{n}.amount", "Amount"],
  ["order.{n}.brand", "Alphanumeric, up to 255 characters."],
  ["order.{n}.currency", "Alphabetic or numeric, fixed 3 characters"],
  ["order.{n}.orderDescription", "Alphanumeric, up to 255 characters."],
  ["order.{n}.acquirer", "Alphanumeric"],
  ["order.{n}.contractNumber", "Alphanumeric including special characters, up to 255 characters."],
  ["order.{n}.operationsAllowed", "Alphanumeric including special characters."],
  ["order.{n}.orderReference", "Alphanumeric, up to 128 characters."],
  ["order.{n}.customerStatement", "Alphanumeric, up to 254 characters that may be restricted."],
  ["order.{n}.orderText", "Alphanumeric, up to 254 characters."],
  ["order.{n}.timeCreated", "Date"],
  ["order.{n}.timeModified", "Date"],
  ["order.{n}.state", "Alphanumeric, up to 16 characters."],
  ["order.{n}.payments", "Numeric"],
  ["order.{n}.credits", "Numeric"],
];
const debit: readonly Row[] = [
  ["dueDate", "Date as <code>DD.MM.YYYY</code>"],
  ["mandateId", "Alphanumeric, up to 35 characters."],
];

const content = [
  heading(2, "responseParameters", "Response parameters"),
  tableOf(
    { id: "status", caption: "Table 1. Status", rows: [["status", "Numeric, fixed length of 1."]] },
    "big-screen",
  ),
  smallTableOf({ caption: "Table 2. Status", rows: [["status", "Numeric, fixed length of 1."]] }),
  heading(3, "errorParameters", "Error parameters"),
  tableOf({ id: "errorParametersPage", caption: "Table 3. Errors of one product", rows: alone }),
  tableOf({ id: "errorParametersSeamless", caption: "Table 4. Errors of the other", rows: listed }, "big-screen"),
  smallTableOf({ caption: "Table 5. Errors of the other", rows: listed.map(([name, type]) => [name, type]) }),
  heading(3, "available", "Available operations"),
  tableOf({
    id: "SEPAResponse",
    header: ["Parameter", "Date type", "Description"],
    caption: "Table 6. Debits",
    rows: debit,
  }),
  tableOf({ id: "refundResponse", caption: "Table 7. refund", rows: [["creditNumber", "Numeric, up to 9 digits."]] }),
  heading(3, "_getorderdetails_operations", "getOrderDetails operations"),
  tableOf({ id: "additionalResponseParameters", caption: "Table 8. Additional response parameters", rows: order }),
].join("");
const page = pageOf("Response parameters", content, "answers/all");

/** The spec cites the page for what no table announces. */
const { files } = edited([
  {
    file: "spec/operations/recurPayment.yaml",
    from: "    meaning: Day on which the SEPA direct debit is due.\n    source: L:transaction-based/recurpayment",
    to: "    meaning: Day on which the SEPA direct debit is due.\n    source: L:transaction-based/recurpayment; N:answers/all",
  },
]);
const row = (text: string): string => `<tr><td><code>${text}</code></td>`;
const without = (name: string, type: string): readonly [string, string] => [
  `${row(name)}<td>${type}</td><td>A value.</td></tr>`,
  "",
];

describe("the page about all answers", () => {
  it("is read to its last table, in both sizes, and says nothing new but that one product has one message less", async () => {
    const { read } = await compare(page, files);
    expect(read).toMatchObject({ operations: ["refund", "getOrderDetails"], tables: 6, unread: [], unplaced: 0 });
    expect(await newsOn(page, files)).toEqual([
      'QM1202 The page does not list "consumerMessage", which the spec has from a guide.',
    ]);
  });

  it.each([
    ["a field of an order", ...without("order.{n}.brand", "Alphanumeric, up to 255 characters."), "order.{n}.brand"],
    ["the counter of orders", ...without("orders", "Numeric"), "orders"],
    ["a counter inside an order", ...without("order.{n}.credits", "Numeric"), "order.{n}.credits"],
    ["the counter of errors", ...without("errors", "Numeric"), "errors"],
    ["a field of an error in a list", row("error.{n}.message"), row("error.{n}.text"), "error.{n}.message"],
    ["a field of an error alone", row("message"), row("text"), "message"],
    ["what the spec cites the page for", ...without("dueDate", "Date as <code>DD.MM.YYYY</code>"), "dueDate"],
  ])("misses %s", async (_, from, to, name) => {
    expect(await newsOn(changed(page, from, to), files)).toContain(
      `QM1202 The page does not list "${name}", which the spec has from a guide.`,
    );
  });

  it("misses once what its table and the spec both claim for it", async () => {
    const cited = edited([
      {
        file: "spec/objects/order.yaml",
        from: "    meaning: Brand of the card or name of the payment method.\n    source: L:",
        to: "    meaning: Brand of the card or name of the payment method.\n    source: N:answers/all; L:",
      },
    ]).files;
    const [from, to] = without("order.{n}.brand", "Alphanumeric, up to 255 characters.");
    const news = (await newsOn(changed(page, from, to), cited)).filter((one) => one.includes("brand"));
    expect(news).toHaveLength(1);
  });

  it("is not held to what the spec cites another page for", async () => {
    const [from, to] = without("mandateId", "Alphanumeric, up to 35 characters.");
    expect(await newsOn(changed(page, from, to), files)).toHaveLength(1);
  });

  it.each([
    ["of the status", `${row("status")}<td>Numeric, fixed length of 1`, "2", '"status" has exactly 2 on the page'],
    [
      "under a header with a slip",
      `${row("mandateId")}<td>Alphanumeric, up to 35`,
      "36",
      '"mandateId" has up to 36 on',
    ],
  ])("has another length %s", async (_, from, figure, message) => {
    const news = await newsOn(changed(page, from, from.replace(/\d+$/, figure)), files);
    expect(news.join("\n")).toContain(`QM1203 ${message}`);
  });

  it("tells where its two sizes disagree, at the field that they are about", async () => {
    const small = '<tr><td colspan="2"><code>error.{n}.consumerMessage</code></td></tr>';
    const { findings } = await compare(changed(page, small, small.replace("consumer", "customer")), files);
    const twice = findings.filter(({ code }) => code === "QM1209").map(({ file, message }) => [file, message]);
    expect(twice).toEqual([
      ["spec/objects/error.yaml", expect.stringMatching(/^About "error.{n}.consumerMessage", the page says "listed"/)],
      ["spec/service.yaml", expect.stringMatching(/^About "error.{n}.customerMessage", the page says "not listed"/)],
    ]);
  });
});

describe("the page about all answers, where no table has an id", () => {
  const plain = pageOf(
    "Return parameters",
    `${heading(2, "_which", "Which parameters are returned?")}${tableOf({ rows: [["status", "numeric with a fixed length of 1"]] })}
    <p>If the operation failed, you get:</p>${tableOf({ rows: alone })}`,
  );

  it("is read", async () => {
    const { read } = await compare(plain);
    expect(read).toMatchObject({ tables: 2, unread: [] });
  });

  it("misses a field of an error", async () => {
    const [from, to] = without("message", "Alphanumeric with special characters.");
    expect(await newsOn(changed(plain, from, to))).toContain(
      'QM1202 The page does not list "message", which the spec has from a guide.',
    );
  });
});

describe("a table of fields that nothing places", () => {
  const strange = pageOf(
    "Return parameters",
    tableOf({
      caption: "Response parameters",
      rows: [
        ["walletId", "Numeric"],
        ["walletName", "Alphanumeric"],
      ],
    }),
  );

  it("is told, and the page counts as one about operations", async () => {
    const { read } = await compare(strange);
    expect(read).toMatchObject({ tables: 0, unread: ['table "Response parameters"'], unplaced: 1 });
  });

  it("is one of any other kind where it has no parameters", async () => {
    const other = tableOf({ caption: "Response codes", header: ["Code", "Text", "Description"], rows: [["a", "b"]] });
    const { read } = await compare(pageOf("Return parameters", other));
    expect(read).toMatchObject({ unread: ['table "Response codes"'], unplaced: 0 });
  });
});

describe("a table of fields that has one name of an error among others", () => {
  const rows: readonly Row[] = [...debit, ["orderNumber", "Numeric, up to 9 digits"], ["message", "Alphanumeric"]];

  it("is not held to all of an error", async () => {
    const mixed = pageOf("Return parameters", tableOf({ caption: "Response parameters", rows }));
    expect(await newsOn(mixed)).toEqual([]);
  });
});

describe("a table for small screens", () => {
  it("is no version of the one before it where both have ids of their own", async () => {
    const content =
      tableOf({ id: "refundResponse", rows: [["creditNumber", "Numeric, up to 9 digits"]] }, "big-screen") +
      smallTableOf({ id: "depositResponseMobile", rows: [["paymentNumber", "Numeric, up to 9 digits"]] });
    const both = pageOf("Response parameters", content);
    expect((await compare(both)).read).toMatchObject({ operations: ["refund", "deposit"], tables: 2 });
    expect(await newsOn(both)).toEqual([]);
  });
});
