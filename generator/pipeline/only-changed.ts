interface Named {
  readonly path: string;
}

type Make<From extends Named, Made extends Named> = (from: readonly From[]) => Promise<readonly Made[]>;

/**
 * For programs that make the same files again and again: makes those anew whose makings changed since the last time, and
 * returns the others as they were. Makings are data; two are the same when their JSON is.
 */
export function onlyChanged<From extends Named, Made extends Named>(make: Make<From, Made>): Make<From, Made> {
  const made = new Map<string, { readonly from: string | undefined; readonly file: Made }>();
  return async (all) => {
    const makings = new Map(all.map((one) => [one.path, JSON.stringify(one)]));
    const changed = all.filter(({ path }) => made.get(path)?.from !== makings.get(path));
    for (const file of await make(changed)) made.set(file.path, { from: makings.get(file.path), file });
    return all.flatMap(({ path }) => made.get(path)?.file ?? []);
  };
}
