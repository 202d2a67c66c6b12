import type { Behaviour } from "../demo.js";
import { openStorage, readStorage } from "../storage/answer-operations.js";
import { startPayment } from "./start-payment.js";
import type { Counter } from "./start-payment.js";

/** The operations that belong to a checkout. */
export type CheckoutOperation = "dataStorageInit" | "dataStorageRead" | "frontendInit";

export function isCheckout(operation: string): operation is CheckoutOperation {
  return operation === "dataStorageInit" || operation === "dataStorageRead" || operation === "frontendInit";
}

/** Answers the operations of a checkout, the same in both modes. */
export function checkoutBehaviour(counter: Counter): Behaviour {
  return (operation, fields, host) => {
    if (!isCheckout(operation)) throw new Error(`the sandbox has no ${operation}`);
    switch (operation) {
      case "dataStorageInit":
        return openStorage(counter.storages, fields, host);
      case "dataStorageRead":
        return readStorage(counter.storages, fields);
      case "frontendInit":
        return startPayment(counter, fields, host);
    }
  };
}
