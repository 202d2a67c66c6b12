import { namesIn, phraseIn, signedIn, wordsOf } from "./cell.js";
import type { GridRow } from "./grid.js";
import type { PageRow } from "./page.js";
import { columns } from "./words.js";

/**
 * The version for small screens: a row over the whole width names a parameter, and the rows below it hold one fact each,
 * with its name in front. Undefined where no row is like that.
 */
export function turnedRows(grid: readonly GridRow[]): readonly PageRow[] | undefined {
  const rows: PageRow[] = [];
  let said = false;
  let open: readonly PageRow[] = [];
  const close = (): void => {
    rows.push(...open);
    open = [];
  };
  for (const { cells } of grid) {
    const [first, second] = cells;
    if (first === undefined) continue;
    if (second === undefined || second === first) {
      close();
      open = namesIn(first).map((name) => ({ name, signed: undefined, type: undefined }));
      continue;
    }
    const fact = factIn(wordsOf(first), second);
    if (fact === undefined) continue;
    said = true;
    open = open.map((row) => ({ ...row, ...fact }));
  }
  close();
  return said && rows.length > 0 ? rows : undefined;
}

function factIn(label: string, cell: GridRow["cells"][number]): Partial<PageRow> | undefined {
  const [column] = columns.find(([, form]) => form.test(label)) ?? [];
  if (column === "signed") return { signed: signedIn(cell) };
  return column === "type" ? { type: phraseIn(cell) } : undefined;
}
