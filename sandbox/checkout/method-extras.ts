/**
 * What a payment method adds to a confirmation: the payment comes in, and fields go out. The consumer does not exist: what was not
 * stored is made up here.
 */
import type { ConfirmationData } from "../../generated/confirmation.js";
import { gatewayTime } from "../order-details.js";
import type { Checkout } from "./checkouts.js";

/** Fields of a confirmation besides those that every method has. */
export type Extras = { readonly [Name in keyof ConfirmationData]?: string };

/** Whether a method is paid with a card. */
export function isCard(paymentType: string): boolean {
  return paymentType === "CCARD" || paymentType === "CCARD-MOTO" || paymentType === "MAESTRO";
}

/** What a method adds, in the order in which it is signed. */
export function extrasOf(checkout: Checkout, paymentType: string, now: Date): Extras {
  switch (paymentType) {
    case "CCARD":
    case "CCARD-MOTO":
    case "MAESTRO":
      return card(checkout);
    case "SEPA-DD":
      return mandate(checkout, now);
    case "SOFORTUEBERWEISUNG":
      return SENDER;
    case "PAYPAL":
      return PAYER;
    case "IDL":
      return IDEAL;
    case "EPS":
    case "GIROPAY":
      return BANK;
    default:
      return {};
  }
}

function card({ stored }: Checkout): Extras {
  return {
    authenticated: "No",
    anonymousPan: stored?.["anonymousPan"] ?? "0004",
    expiry: stored?.["expiry"] ?? "12/2031",
    cardholder: stored === undefined ? "Jane Doe" : (stored["cardholdername"] ?? ""),
    maskedPan: stored?.["maskedPan"] ?? "940000******0004",
  };
}

function mandate({ fields, orderNumber = "" }: Checkout, now: Date): Extras {
  const day = (date: Date): string => gatewayTime(date).slice(0, 10);
  return {
    mandateId: fields.get("mandateId") ?? `P000000001-${orderNumber}`,
    mandateSignatureDate: fields.get("mandateSignatureDate") ?? day(now),
    creditorId: "AT94ZZZ00000001251",
    dueDate: day(new Date(now.getTime() + 2 * 86_400_000)),
  };
}

const SENDER: Extras = {
  securityCriteria: "1",
  senderAccountNumber: "1234567890",
  senderAccountOwner: "Test Consumer",
  senderBankName: "Test Bank",
  senderBankNumber: "1234578",
  senderBIC: "PNAGDE00000",
  senderCountry: "DE",
  senderIBAN: "DE0000000000000000",
};

const PAYER: Extras = {
  paypalPayerID: "SANDBOX000001",
  paypalPayerEmail: "jane.doe@shop.example",
  paypalPayerFirstName: "Jane",
  paypalPayerLastName: "Doe",
};

const IDEAL: Extras = {
  idealConsumerName: "Test Consumer",
  idealConsumerCity: "Den Haag",
  idealConsumerAccountNumber: "P001234567",
};

const BANK: Extras = {
  epsConsumerIBAN: "AT000000000000000000",
  epsConsumerBIC: "TESTAT00XXX",
  epsConsumerName: "Test Consumer",
};
