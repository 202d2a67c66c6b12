import type { FindingEntry } from "./entry.js";

export type VectorCode = "QM1101" | "QM1102" | "QM1103" | "QM1104";

/** Requests with known fingerprints. */
export const vectorEntries: Readonly<Record<VectorCode, FindingEntry>> = {
  QM1101: {
    title: "Unknown account",
    severity: "error",
    cause: "A vector or the demo account names credentials that spec/service.yaml does not have.",
    fix: "Correct the name, or add the account under credentials.",
    example: "credentials: demoo",
  },
  QM1102: {
    title: "Vector sends an unknown parameter",
    severity: "error",
    cause: "A vector has a parameter that the operation does not send.",
    fix: "Correct the name, or add the parameter to the operation.",
    example: 'parameters: { orderNumbr: "23473341" }',
  },
  QM1103: {
    title: "Vector id given twice",
    severity: "error",
    cause: "Two vectors have the same id; the tests made of them could not be told apart.",
    fix: "Give each vector an id of its own.",
    example: "vectors:\n  - id: C2\n  - id: C2",
  },
  QM1104: {
    title: "Vector does not recompute",
    severity: "error",
    cause:
      "The fingerprint computed from the spec is not the one given: the order, a parameter or the vector is wrong.",
    fix: "Compare the fingerprint order with the guide first; take the computed value only if the order is right.",
    example: "fingerprint: [orderNumber, currency, amount]   # amount and currency swapped",
  },
};
