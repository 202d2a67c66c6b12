/** Promise: closed lists and former addresses are those of the documents, written down here a second time and without the spec. */
import { expect, test } from "vitest";
import {
  creditStates,
  fundTransferTypes,
  orderStates,
  paymentStates,
  paymentTypes,
  periodicTypes,
  servers,
  technicalPaymentTypes,
  transactionIdentifiers,
  transactionTypes,
} from "../generated/index.js";
import { service } from "../generated/service.js";

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Codes of the guide of today, then those that it names as replaced, then those of older guides alone. */
const technicalCodes = words(`
  VPG APG SCM WCP CPT SPY ISO PPL PAYPAL SUE SOFORTBANKING IDEAL PSC PAYSAFECARD EPS2 WGP APE HBX SEPA-DD PPS
  IDL EPS DP NTP POP
  EPAY_BG MONETA PAYBOX RPY SKRILLWALLET TATRAPAY TRUSTPAY
  BMC PBX C2P MPASS QIK SKRILL SKRILLDIRECT CWS BIE MIA IPS SET ELV`);

/** Codes of all guides, then retired ones, then those of today's guide alone, then the one of Checkout Page. */
const paymentMethods = words(`
  CCARD CCARD-MOTO MAESTRO EPS GIROPAY IDL INSTALLMENT INVOICE PAYPAL PRZELEWY24 PSC SEPA-DD SOFORTUEBERWEISUNG ELV
  BANCONTACT_MISTERCASH EKONTO EPAY_BG MASTERPASS MONETA MPASS PBX POLI QUICK SKRILLDIRECT SKRILLWALLET TATRAPAY TRUSTLY
  TRUSTPAY VOUCHER
  AFTERPAY CIRCLEK CVSPHARMACY DOLLARGENERAL GOOGLEPAY OPENBUCKSCARD KLARNA PAGOEFECTIVO SAFETYPAY CLICKTOPAY
  SELECT`);

test.each<[name: string, listed: readonly string[], documented: readonly string[]]>([
  ["technicalPaymentTypes", technicalPaymentTypes, technicalCodes],
  ["paymentTypes", paymentTypes, paymentMethods],
  ["orderStates", orderStates, words("ORDERED REFUNDABLE CLOSED")],
  ["paymentStates", paymentStates, words("payment_approved payment_deposited payment_closed payment_approvalexpired")],
  ["creditStates", creditStates, words("credit_refunded credit_closed")],
  ["periodicTypes", periodicTypes, words("ucof recurring ci")],
  ["transactionIdentifiers", transactionIdentifiers, words("SINGLE INITIAL RECUR")],
  ["transactionTypes", transactionTypes, words("ALL OFFLINE ONLINE")],
  ["fundTransferTypes", fundTransferTypes, words("EXISTINGORDER MONETA SEPA-CT SKRILLWALLET")],
])("%s has the values of the guides", (_, listed, documented) => {
  expect([...listed].sort()).toEqual([...documented].sort());
});

test("the servers are those of the vendor's announcements, in the order of their time", () => {
  expect(servers.map(({ url }) => url)).toEqual([
    "https://papi.hobex.at",
    "https://api.qenta.com",
    "https://checkout.wirecard.com",
    "https://secure.wirecard-cee.com",
  ]);
});

test("a request has at most 12,000 parameters; a call takes at most 90 seconds", () => {
  expect(service.mostParameters).toBe(12_000);
  expect(service.callTimeout).toBe(90_000);
});
