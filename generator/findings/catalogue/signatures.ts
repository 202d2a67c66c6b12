import type { FindingEntry } from "./entry.js";

export type SignatureCode = "QM1041" | "QM1042" | "QM1043" | "QM1044" | "QM1045" | "QM1046" | "QM1047" | "QM1048";

/** What is signed, and in which order. */
export const signatureEntries: Readonly<Record<SignatureCode, FindingEntry>> = {
  QM1041: {
    title: "Signed twice",
    severity: "error",
    cause:
      "A fingerprint order names something twice. The gateway would compute another fingerprint and refuse every call.",
    fix: "Remove one of the two.",
    example: "fingerprint: [orderNumber, amount, orderNumber]",
  },
  QM1042: {
    title: "Signed but never sent",
    severity: "error",
    cause: "A fingerprint order names something that stands neither in required nor in optional.",
    fix: "Add it to required or optional, or remove it from the fingerprint.",
    example: "required: [orderNumber]\noptional: []\nfingerprint: [orderNumber, amount]",
  },
  QM1043: {
    title: "Sent but not signed",
    severity: "error",
    cause: "A parameter that is sent has no place in the fingerprint order, and is not marked as unsigned.",
    fix: "Put it in its place in the fingerprint, or list it under unsigned if the guide says so.",
    example: "required: [orderNumber, amount]\nfingerprint: [orderNumber]",
  },
  QM1044: {
    title: "Unsigned but in the fingerprint",
    severity: "error",
    cause: "A parameter is marked unsigned and stands in the fingerprint order all the same.",
    fix: "Remove it from one of the two lists.",
    example: "unsigned: [amount]\nfingerprint: [orderNumber, amount]",
  },
  QM1045: {
    title: "Unsigned but never sent",
    severity: "error",
    cause: "unsigned marks parameters of required and optional; this one stands in neither.",
    fix: "Add it to required or optional, or remove it from unsigned.",
    example: "required: [orderNumber]\noptional: []\nunsigned: [consumerIpAddress]",
  },
  QM1046: {
    title: "Profile's parameter in an operation",
    severity: "error",
    cause: "Credentials, language and the fingerprint itself are placed by the interface, once for all operations.",
    fix: "Remove it from the operation.",
    example: "fingerprint: [orderNumber, secret, amount]",
  },
  QM1047: {
    title: "Secret or own parameters out of their place",
    severity: "error",
    cause:
      "Where there is a password the secret is signed right after it, and exactly once; and somewhere stand the operation's own parameters.",
    fix: "Move the entry with value: secret right behind the one with value: password, or add - { value: own }.",
    example:
      "signed:\n  - { parameter: customerId, value: customerId }\n  - { parameter: secret, value: secret }\n  - { parameter: password, value: password }",
  },
  QM1048: {
    title: "A need that cannot come about",
    severity: "error",
    cause:
      "needs says which optional parameters some values of a required enumeration need; here one of the three is not so.",
    fix: "Name a required parameter, values of its enumeration, and optional parameters.",
    example: "needs:\n  - { by: paymentType, values: [CARD], required: [storageId], source: INFERRED }",
  },
};

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
