/**
 * What a consumer typed comes in, and goes out masked, or as errors. The number of a card and its code are never kept: from here
 * on there is nothing of them but six and four digits.
 */
import { parameterProblem } from "../answer.js";
import type { Problem } from "../answer.js";
import { brandOf } from "./brands.js";

/** Masked fields of dataStorageRead, by name. */
export type PaymentInformation = Readonly<Record<string, string>>;

/** Fields as the script of the shop's page sends them. */
export type Typed = ReadonlyMap<string, string>;

/** The methods that something can be stored for, by the name of the script's function. */
const READERS: Readonly<Record<string, (typed: Typed) => PaymentInformation | readonly Problem[]>> = {
  CCARD: readCard,
  "CCARD-MOTO": readCard,
  MAESTRO: readCard,
  "SEPA-DD": (typed) => readAccount(typed, { bankAccountIban: /^[A-Z]{2}\d{2}[A-Z\d]{12,30}$/, bankBic: BIC }),
  GIROPAY: (typed) => readAccount(typed, { bankNumber: /^\d{1,8}$/, bankAccount: /^\d{1,11}$/ }),
};

/** Masks what was typed, or says what cannot be. */
export function readPaymentInformation(typed: Typed): PaymentInformation | readonly Problem[] {
  const paymentType = typed.get("paymentType") ?? "";
  const read = Object.hasOwn(READERS, paymentType) ? READERS[paymentType] : undefined;
  if (read === undefined) return [parameterProblem("18", "frontend", "paymentType")];
  const found = read(typed);
  if (isProblems(found)) return found;
  // What was left out is not there.
  return Object.fromEntries(Object.entries({ paymentType, ...found }).filter(([, value]) => value !== ""));
}

export function isProblems(found: PaymentInformation | readonly Problem[]): found is readonly Problem[] {
  return Array.isArray(found);
}

function readCard(typed: Typed): PaymentInformation | readonly Problem[] {
  const pan = (typed.get("pan") ?? "").replace(/[ -]/g, "");
  const month = (typed.get("expirationMonth") ?? "").padStart(2, "0");
  const year = (typed.get("expirationYear") ?? "").replace(/^20(?=\d\d$)/, "");
  const code = typed.get("cardverifycode") ?? "";
  const brand = brandOf(pan);
  const problems = [
    ...(brand === undefined ? [invalid("pan")] : []),
    ...(/^(?:0[1-9]|1[0-2])$/.test(month) ? [] : [invalid("expirationMonth")]),
    ...(/^\d{2}$/.test(year) ? [] : [invalid("expirationYear")]),
    ...(code === "" || /^\d{1,4}$/.test(code) ? [] : [invalid("cardverifycode")]),
  ];
  if (brand === undefined || problems.length > 0) return problems;
  return {
    anonymousPan: pan.slice(-4),
    maskedPan: pan.slice(0, 6) + "*".repeat(pan.length - 10) + pan.slice(-4),
    financialInstitution: brand.financialInstitution,
    brand: brand.name,
    cardholdername: holder(typed.get("cardholdername")),
    expiry: `${month}/20${year}`,
  };
}

const BIC = /^[A-Z\d]{8}(?:[A-Z\d]{3})?$/;

/** What is needed of an account, each with its form. An account is shown as it is: only cards are masked. */
function readAccount(typed: Typed, needed: Readonly<Record<string, RegExp>>): PaymentInformation | readonly Problem[] {
  const account = Object.keys(needed).map((name) => [name, (typed.get(name) ?? "").replaceAll(" ", "")] as const);
  // A BIC is not needed within Europe any more.
  const wrong = account.filter(
    ([name, value]) => !(needed[name]?.test(value) ?? true) && !(name === "bankBic" && value === ""),
  );
  if (wrong.length > 0) return wrong.map(([name]) => invalid(name));
  const given = account.filter(([, value]) => value !== "");
  return { ...Object.fromEntries(given), accountOwner: holder(typed.get("accountOwner")) };
}

/** A name is shown in the window: no longer than the guide allows, and never a card's number put in the wrong field. */
function holder(name = ""): string {
  return name.replace(/\d(?:[ -]?\d){11,}/g, "").slice(0, 30);
}

function invalid(name: string): Problem {
  return { ...parameterProblem("18", "dataStorage", name), reason: `${name} has not the form that it needs` };
}
