/** Works that are done one after another, whatever becomes of one: out goes what failed. */
export async function failuresOf(works: readonly (() => Promise<void>)[]): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const work of works) {
    await work().catch((error: unknown) => {
      failures.push(error instanceof Error ? error.message : "something went wrong");
    });
  }
  // The file that is not as it was is noticed by all that read it.
  return [...new Set(failures)];
}
