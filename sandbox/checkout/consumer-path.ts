import { demoAccount } from "../../generated/demo-account.js";
import type { Fields } from "../fields.js";

/** Path of the page on which a consumer pays, spelt as recorded (R5). */
export function consumerPath(fields: Fields, id: string): string {
  const shopId = fields.get("shopId") ?? demoAccount.shopIds[0];
  return `/seamless/frontend/${demoAccount.customerId}${shopId}_DESKTOP/select.php?SID=${id}`;
}

/** The payment that a URL of a consumer's page is about; undefined for any other URL. */
export function paymentIdIn(url: string): string | undefined {
  return /\/seamless\/frontend\/[^/?]+\/select\.php\?SID=([0-9a-f]{26})$/.exec(url)?.[1];
}
