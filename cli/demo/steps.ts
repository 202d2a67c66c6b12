import {
  approveReversal,
  deposit,
  depositReversal,
  generateOrderNumber,
  getFinancialInstitutions,
  getOrderDetails,
  recurPayment,
  refund,
  refundReversal,
  transferFund,
} from "../../generated/index.js";
import type { Client, Outcome, Result } from "../../generated/index.js";

/** One call of the demo, and how it should end; `refused before sending` is the client's own refusal. */
export interface Step {
  readonly title: string;
  readonly expected: Outcome | "refused before sending";
  readonly call: (client: Client) => Promise<Result<object>>;
  /** Read-only, and so fit for the vendor's real demo account. */
  readonly isReading?: true;
}

const money = { amount: "1.00", currency: "EUR" } as const;
const transfer = { orderDescription: "some description", ...money } as const;

/** All operations, with orders paid by card, Sofort and PayPal, and all kinds of transferFund. */
export const steps: readonly Step[] = [
  {
    title: "getOrderDetails (card)",
    expected: "done",
    isReading: true,
    call: (client) => getOrderDetails(client, { orderNumber: "23473341" }),
  },
  {
    title: "getOrderDetails (Sofort)",
    expected: "done",
    isReading: true,
    call: (client) => getOrderDetails(client, { orderNumber: "543132154" }),
  },
  {
    title: "getOrderDetails (PayPal)",
    expected: "done",
    isReading: true,
    call: (client) => getOrderDetails(client, { orderNumber: "3485464" }),
  },
  {
    title: "getOrderDetails (no such order)",
    expected: "done",
    isReading: true,
    call: (client) => getOrderDetails(client, { orderNumber: "123456789" }),
  },
  { title: "deposit", expected: "done", call: (client) => deposit(client, { orderNumber: "23473341", ...money }) },
  {
    title: "depositReversal",
    expected: "done",
    call: (client) => depositReversal(client, { orderNumber: "23473341", paymentNumber: "23473341" }),
  },
  {
    title: "approveReversal",
    expected: "done",
    call: (client) => approveReversal(client, { orderNumber: "23473341" }),
  },
  { title: "refund", expected: "done", call: (client) => refund(client, { orderNumber: "1453243", ...money }) },
  {
    title: "refundReversal",
    expected: "done",
    call: (client) => refundReversal(client, { orderNumber: "5000004", creditNumber: "6000004" }),
  },
  { title: "generateOrderNumber", expected: "done", isReading: true, call: (client) => generateOrderNumber(client) },
  {
    title: "recurPayment",
    expected: "done",
    call: (client) =>
      recurPayment(client, {
        sourceOrderNumber: "23473341",
        orderDescription: "Abo Jänner",
        autoDeposit: "No",
        ...money,
      }),
  },
  {
    title: "transferFund EXISTINGORDER",
    expected: "done",
    call: (client) =>
      transferFund(client, { fundTransferType: "EXISTINGORDER", ...transfer, sourceOrderNumber: "23473341" }),
  },
  {
    title: "transferFund SEPA-CT",
    expected: "done",
    call: (client) =>
      transferFund(client, {
        fundTransferType: "SEPA-CT",
        ...transfer,
        bankAccountOwner: "Max Mustermann",
        bankBic: "PNAGDE00000",
        bankAccountIban: "DE35888888880000112233",
      }),
  },
  {
    title: "transferFund SKRILLWALLET",
    expected: "done",
    call: (client) =>
      transferFund(client, {
        fundTransferType: "SKRILLWALLET",
        ...transfer,
        customerStatement: "invoice text",
        consumerEmail: "consumer@email.com",
      }),
  },
  {
    title: "transferFund MONETA",
    expected: "done",
    call: (client) =>
      transferFund(client, {
        fundTransferType: "MONETA",
        ...transfer,
        customerStatement: "invoice text",
        consumerWalletId: "4711",
      }),
  },
  {
    title: "getFinancialInstitutions",
    expected: "done",
    isReading: true,
    call: (client) =>
      getFinancialInstitutions(client, { paymentType: "TRUSTPAY", transactionType: "ONLINE", bankCountry: "SK,CZ" }),
  },
  {
    title: "refund (no such order)",
    expected: "refused",
    call: (client) => refund(client, { orderNumber: "123456789", ...money }),
  },
  {
    title: "deposit (12.345 EUR)",
    expected: "refused before sending",
    call: (client) => deposit(client, { orderNumber: "23473341", amount: "12.345", currency: "EUR" }),
  },
];

export const liveSteps: readonly Step[] = steps.filter(({ isReading }) => isReading === true);
