/** The shop's own parameters, which the gateway sends back with a confirmation. */

/** Data of a genuine confirmation, as far as the shop's own parameters go. */
export interface WithCustomParameters {
  /** Signed fields that are the shop's own, by the names under which they arrived. */
  readonly custom: Readonly<Record<string, string>>;
}

/**
 * A parameter that the shop gave when it started the payment, out of the data of a genuine confirmation: under its own name, or
 * with underscores in place of the dots, which is how the gateway sends names back.
 *
 * @returns the value as it arrived; undefined when it is not among what is signed
 * @throws {TypeError} for what is no such data
 *
 * @example
 * ```ts
 * const confirmation = readConfirmation(client, "paymentState=CANCEL");
 * if (confirmation.verdict === "genuine") customParameter(confirmation.data, "shop.session");
 * ```
 */
export function customParameter(data: WithCustomParameters, name: string): string | undefined {
  const custom = customIn(data);
  if (custom === undefined) throw new TypeError("the first argument must be the data of a genuine confirmation");
  const found = [name, name.replaceAll(".", "_")].find((one) => Object.hasOwn(custom, one));
  return found === undefined ? undefined : custom[found];
}

/** A caller without types may give the whole confirmation, or the data of an answer. */
function customIn(data: Partial<WithCustomParameters> | null | undefined): WithCustomParameters["custom"] | undefined {
  return data?.custom;
}
