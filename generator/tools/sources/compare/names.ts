/**
 * The forms in which the spec may have a printed name: as it is; with `{n}` for the letter or figure that counts items,
 * `basketItem(n)Name`; and, with dots, with `{n}` and `{m}` for the segments that count, `payment.n.m.state`.
 */
export function candidatesFor(printed: string): readonly string[] {
  if (printed.includes(".")) return [printed, dotted(printed)];
  const bracketed = printed.replace(/[([{<]([a-z]|\d+)[)\]}>]/i, "{n}");
  return [printed, bracketed, printed.replace(/\d+(?=[A-Z])/, "{n}")];
}

/** What stands under one of the forms of a printed name. */
export function resolveIn<T>(printed: string, known: ReadonlyMap<string, T>): T | undefined {
  for (const candidate of candidatesFor(printed)) {
    const found = known.get(candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

function dotted(printed: string): string {
  const counters = ["{n}", "{m}"];
  return printed
    .split(".")
    .map((segment) => (/^[([{<]?([a-z]|\d+)[)\]}>]?$/i.test(segment) ? (counters.shift() ?? segment) : segment))
    .join(".");
}
