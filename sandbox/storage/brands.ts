import { demoCards } from "../../generated/demo-account.js";

/** A kind of card, as the gateway names it. */
export interface Brand {
  readonly name: string;
  readonly financialInstitution: string;
}

/** First digits of ordinary cards. */
const BRANDS: readonly (readonly [start: RegExp, name: string, financialInstitution: string])[] = [
  [/^4/, "Visa", "Visa"],
  [/^5[1-5]|^2[2-7]/, "MasterCard", "MC"],
  [/^3[47]/, "American Express", "Amex"],
  [/^3[068]/, "Diners Club", "Diners"],
  [/^35/, "JCB", "JCB"],
  [/^6011|^65/, "Discover", "Discover"],
  [/^5|^6/, "Maestro", "Maestro"],
];

/** The brand of a card; undefined for a number that no card has. The vendor's demo cards have no right check digit. */
export function brandOf(pan: string): Brand | undefined {
  const demo = Object.hasOwn(demoCards, pan) ? demoCards[pan] : undefined;
  if (demo !== undefined)
    return { name: demo["brand"] ?? "", financialInstitution: demo["financialInstitution"] ?? "" };
  if (!/^\d{13,19}$/.test(pan) || !passesLuhn(pan)) return undefined;
  const [, name, financialInstitution] = BRANDS.find(([start]) => start.test(pan)) ?? ["", "Visa", "Visa"];
  return { name, financialInstitution };
}

/** The check digit of card numbers: every second digit from the right doubled, the sum of all digits a multiple of ten. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 1; place <= digits.length; place++) {
    const value = Number(digits.at(-place)) * (place % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
