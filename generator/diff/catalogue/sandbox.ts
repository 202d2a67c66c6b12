import type { ChangeEntries } from "../change.js";

/** What the sandbox does. */
export const sandboxEntries: ChangeEntries = {
  QD1901: {
    title: "Life cycle added",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox can make orders of one group of payment methods more.",
  },
  QD1902: {
    title: "Life cycle removed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox no longer makes orders of this group of payment methods.",
  },
  QD1903: {
    title: "Step of a life cycle changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox allows other operations in that state, or leads to another one.",
  },
  QD1904: {
    title: "Methods of a life cycle changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "Orders of these methods behave in another way in the sandbox.",
  },
  QD1905: {
    title: "Event of life cycles changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox names or carries it out in another way.",
  },
  QD1906: {
    title: "One-step acquirers changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "Undoing a deposit has another effect with these acquirers in the sandbox.",
  },
  QD1907: {
    title: "Rule of recurring payments or transfers changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox accepts other source orders, or makes other orders of them.",
  },
  QD1911: {
    title: "Order of the demo account changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox answers getOrderDetails with other values for this order.",
  },
  QD1912: {
    title: "Answer of the demo account changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox answers with other values.",
  },
  QD1913: {
    title: "Refusal of the demo account changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox refuses the same request with another status or code.",
  },
  QD1914: {
    title: "Who the demo account knows changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox accepts other accounts, shop ids or order numbers.",
  },
};
