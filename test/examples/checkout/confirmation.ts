/**
 * What the gateway posts to confirmUrl is the only word on a payment: the consumer's way back may be lost, or typed by hand. But
 * anybody can post here, and the gateway may post again, as it does where it got no OK.
 */
// In a shop of your own: from "qmore-client".
import { confirmationReply, customParameter, readConfirmation } from "../../../generated/index.js";
import type { Client } from "../../../generated/index.js";
import { moveTo } from "./orders.js";
import type { Orders } from "./orders.js";

/**
 * @param body of the request, as it came: what a parser made of it may be another text than the one that was signed
 * @param log gets what a person should see; nothing of it goes into the reply, which a forger may read
 * @returns the body of the reply; OK only after the order is written down
 */
export function takeConfirmation(client: Client, orders: Orders, body: unknown, log: Pick<Console, "warn">): string {
  const whose = readConfirmation(client, body);
  if (whose.verdict === "forged") {
    log.warn(`confirmation forged: ${whose.reason}. ${whose.message}`);
    return confirmationReply("not believed");
  }
  const id = whose.verdict === "genuine" ? customParameter(whose.data, "shopOrder") : whose.unsigned["shopOrder"];
  const order = orders.get(id ?? "");
  if (order === undefined) {
    log.warn("confirmation of an order that this shop does not have");
    return confirmationReply("order unknown");
  }

  // Once more, now that it is known what to expect: a genuine payment of less, or of another order, is none of this one.
  const { amount, currency, orderNumber } = order;
  const confirmation = readConfirmation(client, body, { amount, currency, orderNumber });
  switch (confirmation.verdict) {
    case "forged":
      log.warn(`confirmation of order ${orderNumber} forged: ${confirmation.reason}. ${confirmation.message}`);
      return confirmationReply("not believed");
    case "genuine":
      moveTo(order, confirmation.paymentState === "SUCCESS" ? "paid" : "pending");
      return confirmationReply();
    case "unsigned":
      // Anybody may have sent this. It changes what the pages say and nothing else, and a payment that is signed outweighs it.
      moveTo(order, confirmation.paymentState === "CANCEL" ? "cancelled" : "failed");
      return confirmationReply();
  }
}
