/** Promise: the parts of a guide page are read in every form in which they are known to stand. */
import { describe, expect, it } from "vitest";
import { readPage } from "../../../generator/sources/read-page.js";

const page = (content: string): string =>
  `<!DOCTYPE html><article class="doc"><h1 class="page">deposit</h1>${content}</article>`;

const table = (cells: string): string =>
  page(
    `<table class="tableblock"><thead><tr><th>Parameter</th><th>Within fingerprint</th><th>Data type</th></tr></thead><tbody><tr>${cells}</tr></tbody></table>`,
  );

describe("a row", () => {
  it.each([
    ["plain", "<td>amount</td><td></td><td>Amount</td>", ["amount"], false, "Amount"],
    [
      "in a paragraph",
      '<td><p class="tableblock"> amount </p></td><td></td><td><p>Amount</p></td>',
      ["amount"],
      false,
      "Amount",
    ],
    [
      "in a link, with an anchor",
      '<td><a id="x"></a><a href="#y">amount</a></td><td></td><td>Amount</td>',
      ["amount"],
      false,
      "Amount",
    ],
    [
      "with a letter in bold",
      "<td>basketItem<strong>(n)</strong>Name</td><td></td><td>Amount</td>",
      ["basketItem(n)Name"],
      false,
      "Amount",
    ],
    [
      "with a stray space",
      "<td>basketItem (n) Name</td><td></td><td>Amount</td>",
      ["basketItem(n)Name"],
      false,
      "Amount",
    ],
    [
      "in a link that shows where it leads",
      '<td><a href="r.html#amount">request_parameters#amount</a></td><td></td><td>Amount</td>',
      ["amount"],
      false,
      "Amount",
    ],
    ["with a footnote", "<td>amount<sup>[1]</sup></td><td></td><td>Amount</td>", ["amount"], false, "Amount"],
    [
      "with a remark",
      "<td>merchantReference (new)</td><td></td><td>Amount</td>",
      ["merchantReference"],
      false,
      "Amount",
    ],
    [
      "with an explanation",
      "<td>merchantReference is new</td><td></td><td>Amount</td>",
      ["merchantReference"],
      false,
      "Amount",
    ],
    ["with two names", "<td>amount, currency</td><td></td><td>Amount</td>", ["amount", "currency"], false, "Amount"],
    [
      "with invisible characters",
      "<td>merchant&#8203;Reference&shy;</td><td></td><td>Amount&nbsp;&nbsp;</td>",
      ["merchantReference"],
      false,
      "Amount",
    ],
    ["with entities", "<td>amount</td><td></td><td>A &lt; B &amp; C</td>", ["amount"], false, "A < B & C"],
    ["marked in words", "<td>amount</td><td>Required if used.</td><td>Amount</td>", ["amount"], true, "Amount"],
    [
      "marked by a picture's title",
      '<td>amount</td><td><img alt="" title="Required"></td><td>Amount</td>',
      ["amount"],
      true,
      "Amount",
    ],
    [
      "marked by a picture's text",
      '<td>amount</td><td><img alt="Required"></td><td>Amount</td>',
      ["amount"],
      true,
      "Amount",
    ],
    [
      "marked by the title around a picture",
      '<td>amount</td><td><span class="image" title="Required"><img></span></td><td>Amount</td>',
      ["amount"],
      true,
      "Amount",
    ],
    ["marked as not required", "<td>amount</td><td>Not required</td><td>Amount</td>", ["amount"], false, "Amount"],
    [
      "marked by a mute picture",
      "<td>amount</td><td><img></td><td>Amount</td>",
      ["amount"],
      { unclear: "(a picture)" },
      "Amount",
    ],
    ["without a type", "<td>amount</td><td></td><td></td>", ["amount"], false, undefined],
    [
      "with a table inside",
      "<td>amount</td><td></td><td>Amount<table><tr><td>x</td></tr></table></td>",
      ["amount"],
      false,
      "Amount",
    ],
  ] as const)("is read: %s", (_, cells, names, signed, type) => {
    const rows = readPage(table(cells)).tables.flatMap((one) => one.rows);
    expect(rows).toEqual(names.map((name) => ({ name, signed, type })));
  });

  it.each([
    "<td colspan=3>For a basket:</td>",
    "<td>For cards</td><td></td><td></td>",
    "<td></td><td></td><td>Amount</td>",
  ])("that names no parameter is none: %s", (cells) => {
    expect(readPage(table(cells)).tables.flatMap((one) => one.rows)).toEqual([]);
  });
});

describe("an order", () => {
  const names = "<code>a</code>, <code>b</code> and <code>c</code>";
  it.each([
    ["required order of the parameter values", `<p>The required order of the parameter values is ${names}</p>`],
    ["in bold", `<p>The <strong>required order</strong> of the parameter values: ${names}.</p>`],
    ["after a line break", `<p>See the order of the required request parameter values:<br>\n${names}</p>`],
    ["after other code", `<p>For <code>x</code> keep to the order of parameters: ${names}</p>`],
    ["before other code", `<p>Order of parameters: ${names}. Then sign them with <code>secret</code>.</p>`],
    ["announced by the paragraph above", `<p>Keep to the order of parameters:</p><p>${names}</p>`],
    ["announced by the heading's id", `<h4 id="depositFingerprint">Signing</h4><p>${names}</p>`],
    [
      "with a footnote inside",
      "<p>Order of parameters: <code>a</code><sup>[1]</sup>, <code>b</code>, <code>c</code></p>",
    ],
    ["with several names in one element", "<p>Order of parameters: <code>a, b</code>, and <code>c</code></p>"],
  ])("is read: %s", (_, content) => {
    expect(readPage(page(content)).orders.map((order) => order.names)).toEqual([["a", "b", "c"]]);
  });

  it.each([
    `<p>The parameters ${names} belong to the order.</p>`,
    "<p>In the order of the parameters, <code>secret</code> has its place.</p>",
    `<p>${names}</p>`,
    "<p>Order of parameters: a, b and c</p>",
  ])("is no other paragraph: %s", (content) => {
    expect(readPage(page(content)).orders).toEqual([]);
  });

  it.each([
    [`<h4 id="depositFingerprint">Signing</h4><p>a, b, c</p>`, ['order under "Signing" (#depositFingerprint)']],
    ["<p>Order of parameters:</p><ul><li>a</li><li>b</li></ul>", ['order under "deposit"']],
    [`<p>Order of parameters:</p><p>${names}</p>`, []],
  ])("is told as not read where it is announced and not there: %s", (content, unread) => {
    expect(readPage(page(content)).unread).toEqual(unread);
  });
});

describe("where a page belongs", () => {
  const at = (href: string): string | undefined =>
    readPage(
      `<html><head><link rel="canonical" href="${href}"></head><body><article class="doc"></article></body></html>`,
    ).address;

  it.each([
    ["https://guide.example/guide/main/operations/deposit/", "operations/deposit"],
    ["https://guide.example/guide/1.0/operations/deposit/index.html", "operations/deposit"],
    ["http://guide.example/guide/main/deposit#part", "deposit"],
    ["https://guide.example/guide/main/", undefined],
    ["deposit.html", undefined],
  ])("is in its head: %s", (href, address) => {
    expect(at(href)).toBe(address);
  });

  it("is in no other link", () => {
    expect(
      readPage('<link rel="next" href="https://guide.example/guide/main/deposit/"><p></p>').address,
    ).toBeUndefined();
  });
});
