import type { Edit } from "./spec-text.js";

interface MistakeOfTen {
  readonly edit: Edit;
  readonly code: string;
  readonly title: string;
  readonly message: string;
  readonly fix: string;
}

/** Ten mistakes of ten kinds in one spec, in the order of their places; « and » mark where each is to be found. */
export const tenMistakes: readonly MistakeOfTen[] = [
  {
    edit: { file: "spec/operations/deposit.yaml", from: "effect: moves-money", to: "effect: «moves»" },
    code: "QM1014",
    title: "Unknown value",
    message: '"moves" is not allowed here.',
    fix: "Allowed: reads, reserves, moves-money.",
  },
  {
    edit: {
      file: "spec/operations/deposit.yaml",
      from: "endpoint: deposit\n",
      to: "endpoint: deposit\n«colour»: blue\n",
    },
    code: "QM1011",
    title: "Unknown key",
    message: '"colour" is not a key that has a meaning here.',
    fix: "Keys that may still be given here: unsigned, custom, mayBeUnsigned, needs, variants.",
  },
  {
    edit: {
      file: "spec/operations/depositReversal.yaml",
      from: "fingerprint: [orderNumber, paymentNumber]",
      to: "fingerprint: [orderNumber, paymentNumber, «orderNumber»]",
    },
    code: "QM1041",
    title: "Signed twice",
    message: '"orderNumber" stands twice in the fingerprint.',
    fix: "Remove one of the two.",
  },
  {
    edit: {
      file: "spec/operations/recurPayment.yaml",
      from: "unsigned: [consumerIpAddress]",
      to: "unsigned: [consumerIpAddress, «consumerIpAddress»]",
    },
    code: "QM1034",
    title: "Sent twice",
    message: '"consumerIpAddress" stands twice in unsigned.',
    fix: "Remove one of the two.",
  },
  {
    edit: {
      file: "spec/operations/refund.yaml",
      from: "required: [orderNumber, amount, currency]",
      to: "required: [«orderNumbr», amount, currency]",
    },
    code: "QM1031",
    title: "Unknown parameter or group",
    message: '"orderNumbr" is neither a parameter nor a group; did you mean "orderNumber"?',
    fix: "Write orderNumber, or add orderNumbr to spec/parameters.yaml if it is another parameter.",
  },
  {
    edit: {
      file: "spec/operations/refund.yaml",
      from: "optional: [merchantReference,",
      to: "optional: [«amount», merchantReference,",
    },
    code: "QM1033",
    title: "Required and optional",
    message: '"amount" is both required and optional.',
    fix: "Remove it from one of the two lists.",
  },
  {
    edit: { file: "spec/operations/refund.yaml", from: "- id: C8", to: "- id: «c8»" },
    code: "QM1016",
    title: "Value of wrong form",
    message: '"c8" must match ^[A-Z][A-Za-z0-9-]*$.',
    fix: "Wanted: Short name, unique in the spec.",
  },
  {
    edit: {
      file: "spec/parameters.yaml",
      from: '  password:\n    type: ascii\n    meaning: Back-end password of the merchant, distinct from the secret.\n    label: Password\n    errorId: "123"\n    source: L:back-end_operations/technical_qcs/start\n',
      to: '  «password»:\n    type: ascii\n    meaning: Back-end password of the merchant, distinct from the secret.\n    label: Password\n    errorId: "123"\n',
    },
    code: "QM1013",
    title: "Source missing",
    message: '"password" has no source.',
    fix: "Add source: TAG:page, or INFERRED with a note that says from what.",
  },
  {
    edit: { file: "spec/parameters.yaml", from: 'errorId: "012"', to: "errorId: «012»" },
    code: "QM1015",
    title: "Wrong kind of value",
    message: "Expected a text, found the number 12.",
    fix: "Put the value in quotes.",
  },
  {
    edit: { file: "spec/settings.yaml", to: "«»timeout: 1\n" },
    code: "QM1005",
    title: "File that nothing reads",
    message: "Nothing reads this file.",
    fix: "Move it to operations/ or objects/ with the ending .yaml, or remove it.",
  },
];
