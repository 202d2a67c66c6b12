import { namesIn, phraseIn, signedIn, wordsOf } from "./cell.js";
import type { GridRow } from "./grid.js";
import type { PageRow } from "./page.js";
import { columns } from "./words.js";
import type { Column } from "./words.js";

type Places = ReadonlyMap<Column, number>;

/** One parameter per row, under a row of headers; undefined where the headers are others. */
export function uprightRows(grid: readonly GridRow[]): readonly PageRow[] | undefined {
  const heads = grid.filter(({ head }) => head);
  const [header] = heads.length > 0 ? heads : grid;
  const places = header === undefined ? undefined : placesIn(header);
  if (places === undefined) return undefined;
  return grid.filter((row) => !row.head && row !== header).flatMap((row) => rowsIn(row, places));
}

function placesIn({ cells }: GridRow): Places | undefined {
  const texts = cells.map(wordsOf);
  const places = new Map<Column, number>();
  for (const [column, form] of columns) {
    const index = texts.findIndex((text) => form.test(text));
    if (index >= 0) places.set(column, index);
  }
  return places.has("name") && (places.has("type") || places.has("signed")) ? places : undefined;
}

/** None for a row that is one wide cell: that is a heading inside the table. */
function rowsIn({ cells }: GridRow, places: Places): readonly PageRow[] {
  const cell = (column: Column): GridRow["cells"][number] | undefined => {
    const place = places.get(column);
    return place === undefined ? undefined : cells[place];
  };
  const [name, type, signed] = [cell("name"), cell("type"), cell("signed")];
  if (name === undefined || name === type || name === signed) return [];
  return namesIn(name).map((text) => ({
    name: text,
    signed: signed && signedIn(signed),
    type: type && phraseIn(type),
  }));
}
