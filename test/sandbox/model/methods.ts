/** What a payment method can do: the diagrams of the guide, written down by hand. */
export interface Method {
  /** Approved first and deposited later; otherwise paid at once. */
  readonly isTwoStep: boolean;
  readonly undoesDeposits: boolean;
  readonly refunds: boolean;
  readonly undoesRefunds: boolean;
  readonly expires: boolean;
  readonly transfers: boolean;
  /** Method of a recurring payment from it. */
  readonly recursAs: "CCARD" | "PAYPAL" | "SEPA-DD" | "SOFORTUEBERWEISUNG" | undefined;
}

const paidAtOnce: Method = {
  isTwoStep: false,
  undoesDeposits: false,
  refunds: false,
  undoesRefunds: false,
  expires: false,
  transfers: false,
  recursAs: undefined,
};
const twoStep: Method = { ...paidAtOnce, isTwoStep: true };

export const methodNames = [
  "CCARD",
  "MAESTRO",
  "PAYPAL",
  "INVOICE",
  "SEPA-DD",
  "PSC",
  "PBX",
  "SOFORTUEBERWEISUNG",
  "IDL",
  "SKRILLWALLET",
  "EPS",
] as const;

export type MethodName = (typeof methodNames)[number];

export const methods: Readonly<Record<MethodName, Method>> = {
  CCARD: {
    ...twoStep,
    undoesDeposits: true,
    refunds: true,
    undoesRefunds: true,
    expires: true,
    transfers: true,
    recursAs: "CCARD",
  },
  MAESTRO: { ...twoStep, undoesDeposits: true, refunds: true, undoesRefunds: true, expires: true },
  PAYPAL: { ...twoStep, refunds: true, expires: true, recursAs: "PAYPAL" },
  INVOICE: { ...twoStep, refunds: true },
  "SEPA-DD": { ...twoStep, undoesDeposits: true, expires: true, transfers: true, recursAs: "SEPA-DD" },
  PSC: twoStep,
  PBX: { ...twoStep, undoesDeposits: true, refunds: true },
  SOFORTUEBERWEISUNG: { ...paidAtOnce, transfers: true, recursAs: "SOFORTUEBERWEISUNG" },
  IDL: { ...paidAtOnce, transfers: true, recursAs: "SEPA-DD" },
  SKRILLWALLET: { ...paidAtOnce, transfers: true },
  EPS: paidAtOnce,
};

/** An order of transferFund: a credit that can be undone only where a refund of the source could be. */
export function transferredFrom({ undoesRefunds }: Method): Method {
  return undoesRefunds ? reversibleTransfer : transfer;
}

export function isTransfer(method: Method): boolean {
  return method === transfer || method === reversibleTransfer;
}

const transfer: Method = { ...paidAtOnce };
const reversibleTransfer: Method = { ...paidAtOnce, undoesRefunds: true };
