/** Figures, shares in percent, and what stands where there are none. */
const FIGURE = /^(\d+(\.\d+)?( %)?|-)?$/;

/** The lines of a table under a header: columns of figures stand to the right, columns of words to the left. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const all = [header, ...rows];
  const columns = header.map((_, column) => ({
    width: Math.max(...all.map((row) => row[column]?.length ?? 0)),
    isOfFigures: rows.every((row) => FIGURE.test(row[column] ?? "")),
  }));
  return all.map((row) =>
    columns
      .map(({ width, isOfFigures }, column) => {
        const cell = row[column] ?? "";
        return isOfFigures ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd(),
  );
}
