/** What a merchant is known by. */
export interface Credentials {
  readonly customerId: string;
  readonly secret: string;
  readonly password: string;
  readonly shopId?: string;
}

/**
 * Credentials from the environment: QMORE_CUSTOMER_ID, QMORE_SECRET, QMORE_PASSWORD, and QMORE_SHOP_ID where there is one.
 *
 * @throws {Error} that names every variable which is missing or empty
 *
 * @example
 * ```ts
 * const client = createClient(credentialsFromEnv());
 * ```
 */
export function credentialsFromEnv(env: Readonly<Record<string, string | undefined>> = process.env): Credentials {
  const missing: string[] = [];
  const read = (name: string): string => {
    const value = env[name] ?? "";
    if (value === "") missing.push(name);
    return value;
  };
  const credentials = {
    customerId: read("QMORE_CUSTOMER_ID"),
    secret: read("QMORE_SECRET"),
    password: read("QMORE_PASSWORD"),
  };
  if (missing.length > 0) throw new Error(`the environment lacks ${missing.join(", ")}`);
  const shopId = env["QMORE_SHOP_ID"] ?? "";
  return shopId === "" ? credentials : { ...credentials, shopId };
}
