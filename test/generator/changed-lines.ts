/** How many lines a diff of two texts shows, added and removed together. */
export function changedLines(before: string, after: string): number {
  const [a, b] = [before.split("\n"), after.split("\n")];
  return a.length + b.length - 2 * longestCommon(a, b);
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
