import type { FindingEntry } from "./entry.js";

export type ConfirmationCode = "QM1151" | "QM1152" | "QM1153";

/** What the gateway posts to the shop. */
export const confirmationEntries: Readonly<Record<ConfirmationCode, FindingEntry>> = {
  QM1151: {
    title: "A state demands what it cannot prove",
    severity: "error",
    cause:
      "required of a state names fields that must be signed; this one is no field, the state is not signed, or a name of the signature itself is a field.",
    fix: "Name fields of the same file, in states that are signed.",
    example: "states:\n  CANCEL: { meaning: Given up., signed: false, required: [amount], source: INFERRED }",
  },
  QM1152: {
    title: "Unknown payment method",
    severity: "error",
    cause: "paymentTypes names payment methods that the enumeration PaymentType does not have.",
    fix: "Write a value of PaymentType, or add it there.",
    example: "mandateId:\n  paymentTypes: [SEPA]",
  },
  QM1153: {
    title: "A reply without its message",
    severity: "error",
    cause: "The reply of a shop that could not take note has no place for the reason.",
    fix: "Put {message} where it stands.",
    example: 'notOk: <RESPONSE result="NOK"/>',
  },
};
