import { blocksOf } from "./blocks.js";
import { orderIn } from "./order.js";
import type { Page, PageTable } from "./page.js";
import { UnreadablePage } from "./parse-page.js";
import { tableOf } from "./table.js";

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
    unread: all.filter(({ rows }) => rows === undefined).map(({ place }) => place),
  };
}
