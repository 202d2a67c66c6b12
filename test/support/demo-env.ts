import { demoCredentials } from "../../generated/index.js";

/** The variables of the published demo account. */
export function demoEnv(baseUrl?: string): Readonly<Record<string, string>> {
  const { customerId, shopId, secret, password } = demoCredentials;
  return {
    QMORE_CUSTOMER_ID: customerId,
    QMORE_SHOP_ID: shopId,
    QMORE_SECRET: secret,
    QMORE_PASSWORD: password,
    ...(baseUrl === undefined ? {} : { QMORE_BASE_URL: baseUrl }),
  };
}
