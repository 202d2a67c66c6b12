import { blocksOf, textOf, UnreadablePage } from "./page-blocks.js";
import type { Block, Heading } from "./page-blocks.js";
import { orderIn } from "./page-orders.js";
import { tableOf } from "./page-tables.js";
import { forms } from "./page-words.js";
import { placeUnder } from "./page.js";
import type { Page, PageOrder, PageTable } from "./page.js";

/** Many times what the whole guide has. */
const MOST_NAMES = 5000;

/** What a saved page says about parameters and their order. @throws {UnreadablePage} */
export function readPage(html: string): Page {
  const { blocks, headings, canonical } = blocksOf(html);
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
    address: addressIn(canonical),
    tables,
    orders,
    headings,
    unread: [
      ...all.filter(({ rows }) => rows === undefined).map(({ place }) => place),
      ...announcedOnly(blocks, headings, orders),
    ],
  };
}

/** The guide's generator puts the names of the guide and of its version in front of a page's path. */
function addressIn(canonical: string | undefined): string | undefined {
  return /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/([^?#]+?)\/?(?:index\.html)?(?:[?#].*)?$/.exec(canonical ?? "")?.[1];
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
