/** The parameters of a call that reconcile reads when it looks for the effect; without one, it would look for nothing and find that. */
export function readFromCall({
  sign,
  which,
}: {
  readonly sign: string | undefined;
  readonly which: string | undefined;
}): readonly string[] {
  return ["orderNumber", ...(sign === "gone" ? [] : ["amount", "currency"]), ...(which === undefined ? [] : [which])];
}
