import { least, moves } from "./scaffolded.js";
import type { Flags } from "./scaffolded.js";

const flagsByTitle: Readonly<Record<string, Flags>> = {
  "one that reads": { ...least, required: "orderNumber" },
  "one without parameters": { ...least, name: "burnNumber", kind: "non-transaction-based", effect: "reserves" },
  "one that moves money": { ...moves, name: "payTwice", "shows-like": "refund", answer: "creditNumber" },
  "one that undoes something": {
    ...moves,
    name: "undoThat",
    required: "orderNumber, paymentNumber",
    "shows-like": "depositReversal",
  },
  "one that makes an order": { ...moves, name: "payLater", optional: "dueDate", "shows-like": "recurPayment" },
  "one with groups": { ...least, name: "ship", required: "orderNumber", optional: "consumer, basket, subMerchant" },
  "one with parameters of its own": {
    ...least,
    name: "invoice",
    required: "orderNumber, invoiceNumber:ascii:32, express:enumeration:YesNo",
    optional: "weight:numeric, note:text:5, dueOn:isoDate, total:amount, languages:list:Language, when:time, page:url",
    unsigned: "weight",
    answer: "orderNumber, receipt:url, consumerEmail",
  },
  "one with an order of its own": {
    ...least,
    name: "compare",
    required: "orderNumber, amount",
    optional: "currency",
    fingerprint: "currency, orderNumber, amount",
  },
  "one with the name of a reserved word": { ...least, name: "delete" },
  "one with more parameters than fit in a line": {
    ...least,
    name: "transfer",
    required: "orderNumber, sourceOrderNumber, orderDescription, amount, currency, fundTransferType, autoDeposit",
    optional: "orderReference, customerStatement, mandateId, mandateSignatureDate, creditorId",
  },
};

/** Operations of every kind, each with what it brings along. */
export const operations: readonly { readonly title: string; readonly flags: Flags }[] = Object.entries(
  flagsByTitle,
).map(([title, flags]) => ({ title, flags }));
