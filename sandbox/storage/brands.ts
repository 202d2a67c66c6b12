/** A kind of card, as the gateway names it. */
export interface Brand {
  readonly name: string;
  readonly financialInstitution: string;
}

/** First digits of a card's number: those of the vendor's demo cards first, then the ordinary ones. */
const BRANDS: readonly (readonly [start: RegExp, name: string, financialInstitution: string])[] = [
  [/^95/, "MasterCard", "MC"],
  [/^94/, "Visa", "Visa"],
  [/^96/, "Maestro", "Maestro"],
  [/^9110/, "UATP", "UATP"],
  [/^91/, "American Express", "Amex"],
  [/^92/, "Diners Club", "Diners"],
  [/^93/, "JCB", "JCB"],
  [/^9090/, "Discover", "Discover"],
  [/^4/, "Visa", "Visa"],
  [/^5[1-5]|^2[2-7]/, "MasterCard", "MC"],
  [/^3[47]/, "American Express", "Amex"],
  [/^3[068]/, "Diners Club", "Diners"],
  [/^35/, "JCB", "JCB"],
  [/^6011|^65/, "Discover", "Discover"],
  [/^5|^6/, "Maestro", "Maestro"],
];

/** Numbers of the vendor's demo cards; most of them would not pass the check of digits. */
const DEMO_CARDS: ReadonlySet<string> = new Set([
  "9500000000000002",
  "9500000000000001",
  "9400000000000004",
  "9400000000000003",
  "9600000000000005",
  "9100000000000006",
  "9100000000000005",
  "9200000000000007",
  "9300000000000008",
  "9110000000000010",
  "9090000000000011",
]);

/** The brand of a card; undefined for a number that no card has. */
export function brandOf(pan: string): Brand | undefined {
  if (!DEMO_CARDS.has(pan) && !(/^\d{13,19}$/.test(pan) && passesLuhn(pan))) return undefined;
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
