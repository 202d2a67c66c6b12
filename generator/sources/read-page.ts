import { blocksOf, isElement, linksIn, nodesBelow, normal, textOf, UnreadablePage } from "./page-blocks.js";
import type { Block, Element, Heading } from "./page-blocks.js";
import { tableOf } from "./page-tables.js";
import { forms, isSeparator } from "./page-words.js";
import { placeUnder } from "./page.js";
import type { Page, PageOrder, PageTable } from "./page.js";

/** Many times what the whole guide has. */
const MOST_NAMES = 5000;

/** What a saved page says about parameters and their order. @throws {UnreadablePage} */
export function readPage(html: string): Page {
  const { blocks, headings } = blocksOf(html);
  const all = blocks.filter(({ is }) => is === "table").map(tableOf);
  const tables = all.flatMap(({ rows, ...table }): PageTable[] => (rows === undefined ? [] : [{ ...table, rows }]));
  const orders = blocks.filter(({ is }) => is === "paragraph").flatMap((block) => orderIn(block) ?? []);
  const names = [...tables.map(({ rows }) => rows.length), ...orders.map((order) => order.names.length)];
  if (names.reduce((sum, one) => sum + one, 0) > MOST_NAMES) {
    throw new UnreadablePage(`It names more than ${MOST_NAMES} parameters.`);
  }
  const title = headings.find(({ level }) => level === 1)?.text ?? "";
  return {
    title,
    tables,
    orders,
    headings,
    unread: [
      ...all.filter(({ rows }) => rows === undefined).map(({ place }) => place),
      ...announcedOnly(blocks, headings, orders),
    ],
  };
}

/** Where the page announces a fingerprint order, by a heading or a paragraph, and none could be read below. */
function announcedOnly(
  blocks: readonly Block[],
  headings: readonly Heading[],
  orders: readonly PageOrder[],
): readonly string[] {
  const headed = headings
    .filter(({ id = "", text }) => forms.fingerprintId.test(id) || forms.orderLead.test(text))
    .filter((heading) => !orders.some(({ under }) => under.includes(heading)))
    .map((heading) => [heading]);
  const led = blocks
    .filter(({ is, element }) => is === "paragraph" && forms.orderLead.test(textOf(element)))
    .map(({ under }) => under)
    .filter((under) => !orders.some((order) => order.under.at(-1) === under.at(-1)));
  return [...new Set([...headed, ...led].map((under) => `order ${placeUnder(under)}`))];
}

/** The fingerprint order in a paragraph, where it is one. */
function orderIn({ element, under, above }: Block): PageOrder | undefined {
  const { names, before, whole } = longestRun(element);
  if (names.length === 0) return undefined;
  const own = textOf(element);
  const aboveText = above === undefined ? "" : textOf(above);
  const heading = under.at(-1);
  const announced = forms.orderLead.test(own) && (names.length > 1 || before.endsWith(":"));
  const announcedAbove = [aboveText, heading?.text ?? ""].some((text) => forms.orderLead.test(text));
  if (!announced && !(whole && (announcedAbove || forms.fingerprintId.test(heading?.id ?? "")))) return undefined;
  return {
    place: `order ${placeUnder(under)}`,
    under,
    lead: announced ? own : `${aboveText} ${heading?.text ?? ""}`,
    links: [...linksIn(element), ...(above !== undefined && !announced ? linksIn(above) : [])],
    names,
  };
}

interface Run {
  readonly names: readonly string[];
  /** The text in front of it. */
  readonly before: string;
  /** Whether the paragraph holds nothing else. */
  readonly whole: boolean;
}

/** Not looked into: names are read as a whole, footnotes not at all, and a table stands for itself. */
const apart: ReadonlySet<string> = new Set(["code", "sup", "table", "p"]);

/** The longest sequence of names with nothing but commas and "and" between them. */
function longestRun(paragraph: Element): Run {
  const runs: { names: string[]; before: string }[] = [];
  let between = "";
  let words = "";
  for (const node of nodesBelow(paragraph, ({ tagName }) => !apart.has(tagName))) {
    if (node.nodeName === "#text" && "value" in node) between += node.value;
    if (!isElement(node) || node.tagName !== "code") continue;
    const run = runs.at(-1);
    const names = textOf(node)
      .split(/[\s,]+/)
      .filter((name) => name !== "");
    if (run !== undefined && isSeparator(normal(between))) run.names.push(...names);
    else runs.push({ names, before: normal(between) });
    words += between;
    between = "";
  }
  const rest = normal(`${words}${between}`);
  const whole = isSeparator(rest.replaceAll(/\b(and|or)\b/gi, "").replace(/[.:]$/, ""));
  const [first, ...others] = runs;
  const longest = others.reduce((best, run) => (best && run.names.length > best.names.length ? run : best), first);
  return { names: longest?.names ?? [], before: longest?.before ?? "", whole };
}
