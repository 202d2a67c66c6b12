/**
 * Orders that write out the items of a group: `basketItem1Name`, `basketItem2Name`. In: the names of one. Out: the names for each
 * item, as each has to come in the order of the spec, and the names that stand among those of a later item.
 */
/** The names with those of one item each; as they are where they number none. */
export function itemsApart(names: readonly string[]): readonly (readonly string[])[] {
  const numbers = [...new Set(names.flatMap((name) => numberIn(name) ?? []))];
  if (numbers.length < 2) return [names];
  return numbers.map((number) => names.filter((name) => (numberIn(name) ?? number) === number));
}

/** Names behind one of a later item. */
export function namesOutOfItem(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => {
    const number = numberIn(name);
    return number !== undefined && names.slice(0, index).some((before) => (numberIn(before) ?? 0) > number);
  });
}

/** `consumerBillingAddress1` is no item: nothing follows its number. */
function numberIn(name: string): number | undefined {
  const found = /^[A-Za-z]+(\d{1,6})[A-Z]/.exec(name)?.[1];
  return found === undefined ? undefined : Number(found);
}
