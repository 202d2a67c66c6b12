import type { Effect } from "../operation.js";

/** What to do after a call whose effect is not known. */
export function adviceAfterUnknown(effect: Effect): string {
  return effect === "moves-money"
    ? "The operation may have been executed: do not call again, find out with reconcile(), or look the order up with getOrderDetails."
    : "Nothing was changed by this operation; it may be called again.";
}
