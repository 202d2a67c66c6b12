// Generated from spec/life-cycles.yaml. Do not edit: change the spec and run `npm run generate`.

/** What can become of one kind of object. */
export interface StateMachine {
  /** The state that it begins in. */
  readonly start: string;
  /** By state the possible events, each with the state that follows, or `removed`. */
  readonly states: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What can become of an order, its payments and its credits. */
export interface LifeCycle {
  /** Payment methods that follow it, as the merchant names them. */
  readonly paymentTypes: readonly string[];
  /** The same as order details name them. */
  readonly technicalTypes: readonly string[];
  /** Fields of order details, for an order that the sandbox makes. */
  readonly shownAs: Readonly<Record<string, string>>;
  /** States of the order. */
  readonly order: StateMachine;
  /** States of each payment. */
  readonly payment: StateMachine | undefined;
  /** States of each credit; undefined where nothing can be refunded. */
  readonly credit: StateMachine | undefined;
  /** Life cycle of recurring payments; undefined where there can be none. */
  readonly recurringAs: string | undefined;
  /** Whether transferFund can pay money out. */
  readonly transferFund: boolean;
}

/**
 * Life cycles by name.
 * In every diagram the day-end closing makes the order REFUNDABLE, together with its payment; whether the method
 * has a refund is another matter. What the gateway answers to an event that a state does not allow was never
 * recorded; see the refusals in demo-account.yaml.
 * - `card`: Cards, including wallets that carry a card. Google Pay and Click to Pay behave as the card acquirer
 * behind them.
 * - `ideal`: iDEAL, paid at once by bank transfer; money goes back with transferFund. A recurring payment from
 * it becomes a SEPA direct debit. The current guide lists only getOrderDetails.
 * - `invoice`: Invoice and instalments with payolution, RatePAY or Riverty, and Klarna. Klarna and Riverty are
 * in the current table only; that they share the life cycle of payolution is INFERRED.
 * - `maestro`: Maestro with SecureCode.
 * - `mpass`: mpass, retired. As cards, but the diagram has no transferFund.
 * - `paidAtOnce`: Methods that are paid at once and only looked at afterwards. One diagram stands on the pages
 * of eps, giropay, iDEAL, Przelewy24 and ten others, Skrill Direct among them; that the methods of the current
 * guide belong here is INFERRED. A refund for eps needs the bank's approval and is not part of it.
 * - `paybox`: paybox, retired.
 * - `paypal`: PayPal. Approval and deposit are separate only where PayPal is set up in two steps.
 * - `paysafecard`: paysafecard. The current guide lists only getOrderDetails for it.
 * - `sepaDirectDebit`: SEPA direct debit.
 * - `sofort`: Sofort, paid at once by bank transfer; money goes back with transferFund. A recurring payment from
 * it goes through SEPA direct debit, and yet leads to the same box of the diagram: it is payment_deposited from
 * the start. That order details still name it Sofort is INFERRED.
 * - `wallet`: Skrill and moneta.ru wallets, retired; money goes back with transferFund.
 * @see L:payment_methods/creditcard/state_diagram
 */
export const lifeCycles: Readonly<Record<string, LifeCycle>> = {
  card: {
    paymentTypes: ["CCARD", "CCARD-MOTO", "GOOGLEPAY", "CLICKTOPAY", "MASTERPASS"],
    technicalTypes: ["VPG", "APG", "WCP", "CPT", "SPY", "ISO"],
    shownAs: { acquirer: "card complete", brand: "VISA", contractNumber: "0815DemoContract", paymentType: "VPG" },
    order: {
      start: "ORDERED",
      states: { ORDERED: { dayEndClosing: "REFUNDABLE" }, REFUNDABLE: { refund: "REFUNDABLE" } },
    },
    payment: {
      start: "payment_approved",
      states: {
        payment_approved: {
          approvalExpiry: "payment_approvalexpired",
          approveReversal: "removed",
          deposit: "payment_deposited",
        },
        payment_approvalexpired: { approveReversal: "removed" },
        payment_deposited: { dayEndClosing: "payment_closed", depositReversal: "payment_approved" },
        payment_closed: {},
      },
    },
    credit: {
      start: "credit_refunded",
      states: { credit_refunded: { dayEndClosing: "credit_closed", refundReversal: "removed" }, credit_closed: {} },
    },
    recurringAs: "card",
    transferFund: true,
  },
  ideal: {
    paymentTypes: ["IDL"],
    technicalTypes: ["IDEAL", "IDL"],
    shownAs: { brand: "iDEAL", paymentType: "IDL" },
    order: { start: "ORDERED", states: { ORDERED: { dayEndClosing: "REFUNDABLE" }, REFUNDABLE: {} } },
    payment: {
      start: "payment_deposited",
      states: { payment_deposited: { dayEndClosing: "payment_closed" }, payment_closed: {} },
    },
    credit: undefined,
    recurringAs: "sepaDirectDebit",
    transferFund: true,
  },
  invoice: {
    paymentTypes: ["INVOICE", "INSTALLMENT", "AFTERPAY", "KLARNA"],
    technicalTypes: ["PPS", "RPY"],
    shownAs: { brand: "Invoice", paymentType: "PPS" },
    order: {
      start: "ORDERED",
      states: { ORDERED: { dayEndClosing: "REFUNDABLE" }, REFUNDABLE: { refund: "REFUNDABLE" } },
    },
    payment: {
      start: "payment_approved",
      states: {
        payment_approved: { approveReversal: "removed", deposit: "payment_deposited" },
        payment_deposited: { dayEndClosing: "payment_closed" },
        payment_closed: {},
      },
    },
    credit: {
      start: "credit_refunded",
      states: { credit_refunded: { dayEndClosing: "credit_closed" }, credit_closed: {} },
    },
    recurringAs: undefined,
    transferFund: false,
  },
  maestro: {
    paymentTypes: ["MAESTRO"],
    technicalTypes: ["SCM"],
    shownAs: { acquirer: "PayLife", brand: "Maestro", contractNumber: "0815DemoContract", paymentType: "SCM" },
    order: {
      start: "ORDERED",
      states: { ORDERED: { dayEndClosing: "REFUNDABLE" }, REFUNDABLE: { refund: "REFUNDABLE" } },
    },
    payment: {
      start: "payment_approved",
      states: {
        payment_approved: {
          approvalExpiry: "payment_approvalexpired",
          approveReversal: "removed",
          deposit: "payment_deposited",
        },
        payment_approvalexpired: { approveReversal: "removed" },
        payment_deposited: { dayEndClosing: "payment_closed", depositReversal: "payment_approved" },
        payment_closed: {},
      },
    },
    credit: {
      start: "credit_refunded",
      states: { credit_refunded: { dayEndClosing: "credit_closed", refundReversal: "removed" }, credit_closed: {} },
    },
    recurringAs: undefined,
    transferFund: false,
  },
  mpass: {
    paymentTypes: ["MPASS"],
    technicalTypes: ["MPASS"],
    shownAs: { brand: "mpass", paymentType: "MPASS" },
    order: {
      start: "ORDERED",
      states: { ORDERED: { dayEndClosing: "REFUNDABLE" }, REFUNDABLE: { refund: "REFUNDABLE" } },
    },
    payment: {
      start: "payment_approved",
      states: {
        payment_approved: {
          approvalExpiry: "payment_approvalexpired",
          approveReversal: "removed",
          deposit: "payment_deposited",
        },
        payment_approvalexpired: { approveReversal: "removed" },
        payment_deposited: { dayEndClosing: "payment_closed", depositReversal: "payment_approved" },
        payment_closed: {},
      },
    },
    credit: {
      start: "credit_refunded",
      states: { credit_refunded: { dayEndClosing: "credit_closed", refundReversal: "removed" }, credit_closed: {} },
    },
    recurringAs: "mpass",
    transferFund: false,
  },
  paidAtOnce: {
    paymentTypes: [
      "EPS",
      "GIROPAY",
      "PRZELEWY24",
      "BANCONTACT_MISTERCASH",
      "CIRCLEK",
      "CVSPHARMACY",
      "DOLLARGENERAL",
      "EKONTO",
      "EPAY_BG",
      "OPENBUCKSCARD",
      "PAGOEFECTIVO",
      "POLI",
      "QUICK",
      "SAFETYPAY",
      "SKRILLDIRECT",
      "TATRAPAY",
      "TRUSTLY",
      "TRUSTPAY",
      "VOUCHER",
    ],
    technicalTypes: ["EPS2", "WGP", "APE", "EPS", "DP", "NTP", "POP", "EPAY_BG", "TATRAPAY", "TRUSTPAY"],
    shownAs: { brand: "ARZ", paymentType: "EPS2" },
    order: { start: "ORDERED", states: { ORDERED: { dayEndClosing: "REFUNDABLE" }, REFUNDABLE: {} } },
    payment: {
      start: "payment_deposited",
      states: { payment_deposited: { dayEndClosing: "payment_closed" }, payment_closed: {} },
    },
    credit: undefined,
    recurringAs: undefined,
    transferFund: false,
  },
  paybox: {
    paymentTypes: ["PBX"],
    technicalTypes: ["PAYBOX", "PBX"],
    shownAs: { brand: "paybox", paymentType: "PAYBOX" },
    order: {
      start: "ORDERED",
      states: { ORDERED: { dayEndClosing: "REFUNDABLE" }, REFUNDABLE: { refund: "REFUNDABLE" } },
    },
    payment: {
      start: "payment_approved",
      states: {
        payment_approved: { approveReversal: "removed", deposit: "payment_deposited" },
        payment_deposited: { dayEndClosing: "payment_closed", depositReversal: "payment_approved" },
        payment_closed: {},
      },
    },
    credit: {
      start: "credit_refunded",
      states: { credit_refunded: { dayEndClosing: "credit_closed" }, credit_closed: {} },
    },
    recurringAs: undefined,
    transferFund: false,
  },
  paypal: {
    paymentTypes: ["PAYPAL"],
    technicalTypes: ["PPL", "PAYPAL"],
    shownAs: { brand: "PayPal", contractNumber: "mail@shop.com", paymentType: "PPL" },
    order: {
      start: "ORDERED",
      states: { ORDERED: { dayEndClosing: "REFUNDABLE" }, REFUNDABLE: { refund: "REFUNDABLE" } },
    },
    payment: {
      start: "payment_approved",
      states: {
        payment_approved: {
          approvalExpiry: "payment_approvalexpired",
          approveReversal: "removed",
          deposit: "payment_deposited",
        },
        payment_approvalexpired: { approveReversal: "removed" },
        payment_deposited: { dayEndClosing: "payment_closed" },
        payment_closed: {},
      },
    },
    credit: {
      start: "credit_refunded",
      states: { credit_refunded: { dayEndClosing: "credit_closed" }, credit_closed: {} },
    },
    recurringAs: "paypal",
    transferFund: false,
  },
  paysafecard: {
    paymentTypes: ["PSC"],
    technicalTypes: ["PSC", "PAYSAFECARD"],
    shownAs: { brand: "paysafecard", paymentType: "PSC" },
    order: { start: "ORDERED", states: { ORDERED: { dayEndClosing: "REFUNDABLE" }, REFUNDABLE: {} } },
    payment: {
      start: "payment_approved",
      states: {
        payment_approved: { approveReversal: "removed", deposit: "payment_deposited" },
        payment_deposited: { dayEndClosing: "payment_closed" },
        payment_closed: {},
      },
    },
    credit: undefined,
    recurringAs: undefined,
    transferFund: false,
  },
  sepaDirectDebit: {
    paymentTypes: ["SEPA-DD", "ELV"],
    technicalTypes: ["SEPA-DD", "HBX", "ELV"],
    shownAs: { brand: "ELV", paymentType: "SEPA-DD" },
    order: { start: "ORDERED", states: { ORDERED: { dayEndClosing: "REFUNDABLE" }, REFUNDABLE: {} } },
    payment: {
      start: "payment_approved",
      states: {
        payment_approved: {
          approvalExpiry: "payment_approvalexpired",
          approveReversal: "removed",
          deposit: "payment_deposited",
        },
        payment_approvalexpired: { approveReversal: "removed" },
        payment_deposited: { dayEndClosing: "payment_closed", depositReversal: "payment_approved" },
        payment_closed: {},
      },
    },
    credit: undefined,
    recurringAs: "sepaDirectDebit",
    transferFund: true,
  },
  sofort: {
    paymentTypes: ["SOFORTUEBERWEISUNG"],
    technicalTypes: ["SUE", "SOFORTBANKING"],
    shownAs: { brand: "sofortueberweisung", contractNumber: "1234/1234", paymentType: "SUE" },
    order: { start: "ORDERED", states: { ORDERED: { dayEndClosing: "REFUNDABLE" }, REFUNDABLE: {} } },
    payment: {
      start: "payment_deposited",
      states: { payment_deposited: { dayEndClosing: "payment_closed" }, payment_closed: {} },
    },
    credit: undefined,
    recurringAs: "sofort",
    transferFund: true,
  },
  wallet: {
    paymentTypes: ["SKRILLWALLET", "MONETA"],
    technicalTypes: ["SKRILLWALLET", "MONETA"],
    shownAs: { brand: "Skrill", paymentType: "SKRILLWALLET" },
    order: { start: "ORDERED", states: { ORDERED: { dayEndClosing: "REFUNDABLE" }, REFUNDABLE: {} } },
    payment: {
      start: "payment_deposited",
      states: { payment_deposited: { dayEndClosing: "payment_closed" }, payment_closed: {} },
    },
    credit: undefined,
    recurringAs: undefined,
    transferFund: true,
  },
};

/**
 * Everything that can change a state: operations with the object that they are carried out on and their token in
 * `operationsAllowed`, and events of the gateway itself.
 * - `approvalExpiry`: An approval ends by itself, for cards after 7 to 14 days.
 * - `dayEndClosing`: The daily settlement with the acquirer; runs by itself.
 */
export const lifeCycleEvents: Readonly<
  Record<string, { readonly on?: "order" | "payment" | "credit"; readonly token?: string }>
> = {
  approvalExpiry: {},
  approveReversal: { on: "payment", token: "APPROVEREVERSAL" },
  dayEndClosing: {},
  deposit: { on: "payment", token: "DEPOSIT" },
  depositReversal: { on: "payment", token: "DEPOSITREVERSAL" },
  refund: { on: "order", token: "REFUND" },
  refundReversal: { on: "credit", token: "REFUNDREVERSAL" },
};

/**
 * Acquirers that carry out approval and deposit in one step, and what takes the place of the same event there.
 * The current guide contradicts itself about Concardis; read as one-step.
 * @see N:backend/by-payment-method; L:back-end_operations/transaction-based/table
 */
export const oneStepAcquirers: {
  readonly names: readonly string[];
  readonly payment: Readonly<Record<string, Readonly<Record<string, string>>>>;
} = {
  names: [
    "Hobex",
    "Payone SIX AT",
    "PayLife",
    "Worldline",
    "SIX CH",
    "Concardis",
    "First Cash Solution",
    "Test environment",
  ],
  payment: { payment_deposited: { depositReversal: "removed" } },
};

/**
 * An order made by transferFund.
 * The diagram shows no way to undo its credit.
 * @see L:payment_methods/eps/state_diagram; L:payment_methods/giropay/state_diagram;
 *   L:payment_methods/p24/state_diagram; L:payment_methods/trustly/state_diagram;
 *   L:payment_methods/skrill_direct/state_diagram
 */
export const transferLifeCycle: { readonly order: StateMachine; readonly credit: StateMachine } = {
  order: { start: "REFUNDABLE", states: { REFUNDABLE: {} } },
  credit: {
    start: "credit_refunded",
    states: { credit_refunded: { dayEndClosing: "credit_closed" }, credit_closed: {} },
  },
};

/**
 * The source order of a recurring payment: its greatest age, and the transaction identifier that it must not
 * have.
 * The source order must have been made with transactionIdentifier INITIAL; SINGLE is the default.
 * @see L:back-end_operations/transaction-based/recurpayment
 */
export const recurringRules: { readonly oldestSourceDays: number; readonly notFrom: string } = {
  oldestSourceDays: 400,
  notFrom: "SINGLE",
};
