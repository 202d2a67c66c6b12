/** Promise: fingerprint orders are read in the forms of the real guide, and every name in them counts. */
import { describe, expect, it } from "vitest";
import { edited } from "../../generator/spec-text.js";
import { readPage } from "../../../generator/sources/read-page.js";
import { changed, newsOn } from "./forms/changed.js";
import { heading, pageOf, tableOf } from "./forms/page-of.js";
import { compare } from "./saved-pages.js";

const codes = (names: string): string =>
  names
    .split(", ")
    .map((name) => `<code>${name}</code>`)
    .join(", ");
const toolkit = "customerId, shopId, toolkitPassword, secret, command, language";
const lead = "The required order of the parameter values when computing the fingerprint is";
const leavesOut = (operation: string, name: string, profile = "toolkit"): string =>
  `QM1206 The page's fingerprint order of ${operation} (${profile}) leaves out "${name}".`;

describe("an order without marked names", () => {
  const page = pageOf("deposit", `<p>${lead}: ${toolkit}, orderNumber, amount and currency</p>`);

  it("is read where it is all that follows a colon", async () => {
    expect((await compare(page)).read).toMatchObject({ operations: ["deposit"], orders: 1, unread: [] });
    expect(await newsOn(page)).toEqual([]);
  });

  it.each([
    [
      "has two names swapped",
      "amount and currency",
      "currency and amount",
      "has currency, amount; the spec's has amount, currency.",
    ],
    ["lost a name", "orderNumber, ", "", 'leaves out "orderNumber".'],
  ])("is compared: it %s", async (_, from, to, says) => {
    expect(await newsOn(changed(page, from, to))).toEqual([
      `QM1206 The page's fingerprint order of deposit (toolkit) ${says}`,
    ]);
  });

  it("is a whole paragraph below its announcement, too", () => {
    const { orders } = readPage(pageOf("deposit", `<p>${lead}</p><p>customerId,shopId,language</p>`));
    expect(orders.map(({ names }) => names)).toEqual([["customerId", "shopId", "language"]]);
  });

  it.each([
    `<p>${lead}: see customerId, shopId</p>`,
    `<p>${lead}: first, second and third</p>`,
    "<p>These are: customerId, shopId and language</p>",
    "<p>customerId, shopId and language</p>",
  ])("is no sentence: %s", (content) => {
    expect(readPage(pageOf("deposit", content)).orders).toEqual([]);
  });
});

describe("an order under the heading of a kind of operations", () => {
  const page = pageOf(
    "Operations",
    `${heading(2, "others", "Non-Transaction-Based Operations")}<p>Required order of the parameter values</p><p>customerId,shopId,toolkitPassword,secret,command,language</p>`,
    "kinds",
  );

  it("goes for all of this kind", async () => {
    const { read } = await compare(page);
    expect(read).toMatchObject({ operations: ["generateOrderNumber", "getFinancialInstitutions"], unread: [] });
    expect(await newsOn(changed(page, "secret,command", "command,secret"))).toEqual([
      "QM1206 The page's fingerprint order of generateOrderNumber (toolkit) has command, secret; the spec's has secret, command.",
      "QM1206 The page's fingerprint order of getFinancialInstitutions (toolkit) has command, secret; the spec's has secret, command.",
    ]);
  });

  it("may lack a name on this page alone, as a note says of this name alone", async () => {
    const file = "spec/operations/getFinancialInstitutions.yaml";
    const forgotten = " and so leaves out paymentType, a slip";
    const noted = edited([{ file, from: forgotten, to: ", so paymentType is not in the order of kinds" }]).files;
    expect(await newsOn(page, noted)).toEqual([]);
    expect(await newsOn(page.replace("main/kinds", "main/others"), noted)).toEqual([
      leavesOut("getFinancialInstitutions", "paymentType"),
    ]);
    expect(await newsOn(changed(page, "secret,", ""), noted)).toContain(
      leavesOut("getFinancialInstitutions", "secret"),
    );
  });
});

describe("an order", () => {
  const whole = pageOf("approveReversal", `<p>${lead}: ${codes(`${toolkit}, orderNumber`)}</p>`);

  it.each([
    ["without its first name", "<code>customerId</code>, ", "", leavesOut("approveReversal", "customerId")],
    ["without the shop", "<code>shopId</code>, ", "", leavesOut("approveReversal", "shopId")],
    [
      "that begins with the second name",
      "<code>customerId</code>, <code>shopId</code>",
      "<code>shopId</code>, <code>customerId</code>",
      "QM1206 The page's fingerprint order of approveReversal (toolkit) has shopId, customerId; the spec's has customerId, shopId.",
    ],
  ])("is still a whole one %s", async (_, from, to, news) => {
    expect(await newsOn(whole)).toEqual([]);
    expect(await newsOn(changed(whole, from, to))).toEqual([news]);
  });

  it("has what a table marks as within the fingerprint", async () => {
    const optional = `<table><caption>Additional optional request parameters</caption><tr><th>Parameter</th><th>Within fingerprint</th><th>Data type</th></tr><tr><td>merchantReference</td><td>Required if used.</td><td>ASCII up to 128 characters</td></tr></table>`;
    const order = `<p>${lead}: ${codes(`${toolkit}, orderNumber, amount, currency`)}</p>`;
    const required = tableOf({
      caption: "Additional required request parameters",
      rows: [
        ["orderNumber", "Numeric, up to 9 digits"],
        ["amount", "Amount"],
        ["currency", "Alphabetic or numeric, fixed 3 characters"],
      ],
    });
    const page = (content: string): string => pageOf("refund", `${required}${optional}${content}`);
    const tail = `<p>${lead}: ${codes("merchantReference, basketItems")}</p>`;
    const about = (news: readonly string[]): readonly string[] =>
      news.filter((one) => one.includes("merchantReference"));
    expect(about(await newsOn(page(order)))).toEqual([leavesOut("refund", "merchantReference")]);
    expect(about(await newsOn(page(order + tail)))).toEqual([]);
  });
});

describe("an order with several items", () => {
  const parts = [
    "ArticleNumber",
    "Quantity",
    "Description",
    "Name",
    "ImageUrl",
    "UnitGrossAmount",
    "UnitNetAmount",
    "UnitTaxAmount",
    "UnitTaxRate",
  ];
  const items = [
    "basketItems",
    ...parts.map((part) => `basketItem1${part}`),
    ...parts.map((part) => `basketItem2${part}`),
  ];
  const page = pageOf(
    "refund",
    `<p>${lead}: ${codes(`${toolkit}, orderNumber, amount, currency`)}</p><p>${lead}: ${codes(`merchantReference, ${items.join(", ")}`)}</p>`,
  );

  it("agrees where each of them does", async () => {
    expect(await newsOn(page)).toEqual([]);
  });

  it.each([1, 2])("is missed a name in item %i", async (number) => {
    expect(await newsOn(changed(page, `<code>basketItem${number}Name</code>, `, ""))).toEqual([
      leavesOut("refund", "basketItem{n}Name"),
    ]);
  });

  it.each([1, 2])("is told two swapped names in item %i", async (number) => {
    const pair = [`<code>basketItem${number}Description</code>`, `<code>basketItem${number}Name</code>`];
    expect(await newsOn(changed(page, pair.join(", "), pair.toReversed().join(", ")))).toEqual([
      "QM1206 The page's fingerprint order of refund has basketItem{n}Name, basketItem{n}Description; the spec's has basketItem{n}Description, basketItem{n}Name.",
    ]);
  });

  it("is told where one item reaches into the next", async () => {
    const pair = ["<code>basketItem1UnitTaxRate</code>", "<code>basketItem2ArticleNumber</code>"];
    expect(await newsOn(changed(page, pair.join(", "), pair.toReversed().join(", ")))).toEqual([
      "QM1206 The page's fingerprint order of refund has basketItem1UnitTaxRate behind a later item.",
    ]);
  });
});

describe("a page with the operations of one kind", () => {
  const order = (name: string, own: string): string =>
    `${heading(3, name, name)}${heading(4, `${name}Fingerprint`, "Signing")}<p>${codes(`${toolkit}${own}`)}</p>`;
  const operations = [
    order("approveReversal", ", orderNumber"),
    order("getOrderDetails", ", orderNumber"),
    order("depositReversal", ", orderNumber, paymentNumber"),
  ];

  it("is held to the operations of this kind", async () => {
    const missed = (await newsOn(pageOf("Operations", operations.join("")))).filter((news) =>
      news.startsWith("QM1210"),
    );
    expect(missed.map((news) => /none of (\w+)/.exec(news)?.[1])).toEqual([
      "deposit",
      "recurPayment",
      "refund",
      "refundReversal",
      "transferFund",
    ]);
  });
});
