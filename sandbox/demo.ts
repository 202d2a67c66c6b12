import { demoAnswers, demoOrders, demoUnknownOrders } from "../generated/demo-account.js";
import type { Answer } from "./answer.js";
import { checkoutBehaviour, isCheckout } from "./checkout/behaviour.js";
import type { Counter } from "./checkout/start-payment.js";
import type { Fields } from "./fields.js";
import { institutions } from "./institutions.js";
import { gatewayTime, orderAnswer } from "./order-details.js";
import type { OrderDetails } from "./order-details.js";
import { refusedFor } from "./refusal.js";
import type { Refusal } from "./refusal.js";

/** Answers a verified request, or refuses it for a reason of business. `host` is how the caller names the sandbox. */
export type Behaviour = (operation: string, fields: Fields, host: string) => Answer | Refusal;

/**
 * The vendor's demo account: fixed answers, and nothing kept between calls but the numbers given out, and what a consumer is
 * about to pay.
 */
export function demoBehaviour(counter: Counter): Behaviour {
  const checkout = checkoutBehaviour(counter);
  let given = 0;
  const fresh = (first: string): string => String(Number(first) + given++);
  return (operation, fields, host) => {
    if (isCheckout(operation)) return checkout(operation, fields, host);
    switch (operation) {
      case "getOrderDetails":
        return orderAnswer(cannedDetails(fields.get("orderNumber") ?? "", gatewayTime(counter.ledger.clock.now())));
      case "getFinancialInstitutions":
        return institutions(fields);
      default:
        return refuseUnknownOrder(fields) ?? fixedAnswer(operation, fields, fresh);
    }
  };
}

function refuseUnknownOrder(fields: Fields): Refusal | undefined {
  const unknown = ["orderNumber", "sourceOrderNumber"].find((name) =>
    demoUnknownOrders.includes(fields.get(name) ?? ""),
  );
  if (unknown === undefined) return undefined;
  return refusedFor("orderNumber", `the demo account has no order ${fields.get(unknown) ?? ""}`);
}

function fixedAnswer(operation: string, fields: Fields, fresh: (first: string) => string): Answer {
  const { fields: template = {}, first = "1" } = demoAnswers[operation] ?? {};
  const filled = Object.entries(template).map(([key, value]) => {
    const [, names] = /^\{(.*)\}$/.exec(value) ?? [];
    if (names === undefined) return [key, value] as const;
    if (names === "fresh") return [key, fresh(first)] as const;
    const source = names.split("|").find((name) => fields.has(name)) ?? "";
    return [key, fields.get(source) ?? ""] as const;
  });
  return [["status", "0"], ...filled];
}

/** A canned order; its times are those of the call, as recorded. */
function cannedDetails(orderNumber: string, now: string): OrderDetails | undefined {
  const found = Object.hasOwn(demoOrders, orderNumber) ? demoOrders[orderNumber] : undefined;
  if (found === undefined) return undefined;
  const timed = (fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
    ...fields,
    timeCreated: now,
    timeModified: now,
  });
  return { order: timed(found.order), payments: found.payments.map(timed), credits: found.credits.map(timed) };
}
