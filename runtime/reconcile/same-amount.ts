/** Whether two amounts are the same; `1`, `1.00` and `1,0` are. What is not given is the same as nothing. */
export function sameAmount(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && plain(a) === plain(b);
}

function plain(amount: string): string {
  const [whole = "", fraction = ""] = amount.split(/[.,]/);
  const significant = fraction.replace(/0+$/, "");
  return `${whole.replace(/^0+(?=\d)/, "")}${significant === "" ? "" : `.${significant}`}`;
}
