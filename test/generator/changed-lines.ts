/** How many lines a diff of two texts shows, added and removed together. */
export function changedLines(before: string, after: string): number {
  const [a, b] = withoutCommonEnds(before.split("\n"), after.split("\n"));
  return a.length + b.length - 2 * longestCommon(a, b);
}

/** What lies between the lines with which both begin and those with which both end: a diff shows nothing outside. */
function withoutCommonEnds(a: readonly string[], b: readonly string[]): [readonly string[], readonly string[]] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** Length of the longest common subsequence, row by row. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0);
  for (const line of a) {
    let diagonal = 0;
    let left = 0;
    row = row.map((above, index) => {
      left = line === b[index] ? diagonal + 1 : Math.max(above, left);
      diagonal = above;
      return left;
    });
  }
  return row.at(-1) ?? 0;
}
