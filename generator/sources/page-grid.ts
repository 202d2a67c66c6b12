/** The cells of a table by row and column. In: the table. Out: its rows, with cells that span several where they stand. */
import { attribute, elementsBelow, isElement } from "./page-blocks.js";
import type { Element } from "./page-blocks.js";

/** A row of cells by column; a cell that spans several columns or rows stands in each of them. */
export interface GridRow {
  readonly cells: readonly Element[];
  /** Whether it belongs to the table's head. */
  readonly head: boolean;
}

/** Wider spans than any table has; a page could ask for a milliard. */
const WIDEST = 20;

const rowNames: ReadonlySet<string> = new Set(["tr"]);

/** The rows of a table without those of tables inside it. */
export function gridOf(table: Element): readonly GridRow[] {
  let from: readonly Hanging[] = [];
  return [...elementsBelow(table, rowNames)].map((row) => {
    const cells: Hanging[] = [];
    for (const cell of cellsOf(row)) {
      fillFrom(from, cells);
      const rows = span(cell, "rowspan");
      for (let width = span(cell, "colspan"); width > 0 && cells.length < WIDEST; width -= 1)
        cells.push({ cell, rows });
    }
    fillFrom(from, cells);
    from = cells.map(({ cell, rows }) => ({ cell, rows: rows - 1 }));
    return { cells: cells.map(({ cell }) => cell), head: row.parentNode?.nodeName === "thead" };
  });
}

interface Hanging {
  readonly cell: Element;
  /** For how many rows it goes on, this one included. */
  readonly rows: number;
}

function fillFrom(above: readonly Hanging[], cells: Hanging[]): void {
  for (let next = above[cells.length]; next !== undefined && next.rows > 0; next = above[cells.length])
    cells.push(next);
}

function cellsOf(row: Element): readonly Element[] {
  return row.childNodes.filter(isElement).filter(({ tagName }) => tagName === "td" || tagName === "th");
}

function span(cell: Element, name: string): number {
  const given = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(given) && given > 0 ? Math.min(given, WIDEST) : 1;
}
