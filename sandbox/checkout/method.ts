import type { Fields } from "../fields.js";

/** Where the shop leaves the choice to the consumer, a card is taken here. */
export function methodOf(fields: Fields): string {
  const paymentType = fields.get("paymentType") ?? "";
  return paymentType === "SELECT" ? "CCARD" : paymentType;
}
