/**
 * Promise: whatever is given as a page, the comparison ends, with findings and never with a crash. What would take more than
 * a linear time of pages of this size would not end at all: no clock has to tell.
 */
import { describe, expect, it } from "vitest";
import { compare, savedPage } from "../../tools/sources/saved-pages.js";

const MEGABYTE = 1024 * 1024;

const repeat = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));

const table = (rows: string, head = "<th>Parameter</th><th>Within fingerprint</th><th>Data type</th>"): string =>
  `<article class="doc"><h1 class="page">deposit</h1><table class="tableblock"><caption>Additional optional request parameters</caption><thead><tr>${head}</tr></thead>${rows}</table></article>`;

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

describe("a page that is none", () => {
  it.each([
    ["nothing", ""],
    ["only spaces", repeat(" \n", MEGABYTE)],
    ["no HTML", "%PDF-1.4 \u0000\u0001 < > & &#0; &#x110000; \uD800"],
    ["another page", "<article class=doc><h1 class=page>News</h1><p>Order of <code>x</code>.</p></article>"],
    [
      "a script that writes tables",
      `<script>document.write("${repeat("<table><tr><td>", MEGABYTE).slice(0, -1)}")</script>`,
    ],
    [
      "a script without an end",
      `<script>${repeat("<table><tr><th>Parameter</th><th>Data type</th></tr>", 2 * MEGABYTE)}`,
    ],
    ["a comment without an end", `<!-- ${repeat("<table>", 2 * MEGABYTE)}`],
    ["an attribute without an end", `<table class="${repeat("tableblock ", 2 * MEGABYTE)}`],
    ["tables without cells", repeat("<table></table>", MEGABYTE / 8)],
  ])("has nothing to compare: %s", async (_, html) => {
    const { findings } = await compare(html);
    expect(findings).toEqual([]);
  });

  it.each([
    ["ten megabytes of nesting", repeat("<div>", 10 * MEGABYTE), "It nests more than 1000 elements."],
    ["nested tables", repeat("<table><tr><td>", MEGABYTE), "It nests more than 1000 elements."],
    [
      "letters made bold again and again",
      numbers(1001)
        .map((id) => `<b id=${id}><p>`)
        .join(""),
      "It nests more than 1000 elements.",
    ],
    ["paragraphs without an end", repeat("<p>", 3 * 1_000_001), "It has more than 1000000 elements."],
    ["a very long text", repeat("deposit ", 16 * MEGABYTE + 1), "It is longer than 16777216 characters."],
    [
      "a table without an end",
      table(
        numbers(5001)
          .map((id) => `<tr><td>p${id}<td>Required if used.<td>Numeric`)
          .join(""),
      ),
      "It names more than 5000 parameters.",
    ],
  ])("is not read: %s", async (_, html, message) => {
    const { findings, read } = await compare(html);
    expect(findings).toMatchObject([{ code: "QM1212", file: "page.html", message }]);
    expect(read).toBeUndefined();
  });
});

describe("a page with broken parts", () => {
  it("is read without its end tags", async () => {
    const html = savedPage("legacy-deposit").replaceAll(/<\/(p|td|th|tr|tbody|thead|h1|h2)>/g, "");
    expect((await compare(html)).findings).toEqual([]);
  });

  it("is read without the page around it, and in capital letters", async () => {
    const html = savedPage("current-required").replace(/<\/?article[^>]*>/g, "");
    const capital = html.replaceAll(/<\/?[a-z]\w*/g, (tag) => tag.toUpperCase());
    expect((await compare(capital)).findings.map(({ severity }) => severity)).toEqual(["known", "known"]);
  });

  it.each([
    ["a span of a milliard columns", "<tr><td>merchantReference<td colspan=1000000000>Required if used.<td>Numeric"],
    [
      "a span of a milliard rows",
      "<tr><td rowspan=1000000000>merchantReference<td>Required if used.<td>ASCII<tr><td><td>",
    ],
    ["rows without cells", `<tr><td>merchantReference<td>Required if used.<td>ASCII${repeat("<tr>", 20_000)}`],
    ["names of a megabyte", `<tr><td>${repeat("a", MEGABYTE)}<td>Required if used.<td>Numeric`],
    [
      "a phrase of a megabyte",
      `<tr><td>merchantReference<td>Required if used.<td>${repeat("Numeric with ", MEGABYTE)}`,
    ],
    ["commas", `<tr><td>${repeat(",", 4000)}<td>Required if used.<td>${repeat(",", 4000)}`],
    ["dots", `<tr><td>${repeat(".", 4000)}<td>${repeat("not required", 4000)}<td>${repeat(". A", 4000)}`],
  ])("is compared in what is whole: %s", async (_, rows) => {
    const { findings } = await compare(table(rows));
    expect(findings.map(({ file }) => file)).toContain("spec/operations/deposit.yaml");
  });
});
