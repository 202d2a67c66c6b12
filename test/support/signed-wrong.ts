import { createHash, createHmac } from "node:crypto";

export type Values = readonly (readonly [name: string, value: string])[];

export const SECRET = "B8AKTPWBRMNBV455FG6M2DANE99WU2";

/** HMAC-SHA-512 of values as they stand. */
export function hmacOf(values: Values, secret: string = SECRET, encoding: "utf8" | "latin1" = "utf8"): string {
  return createHmac("sha512", secret)
    .update(values.map(([, value]) => value).join(""), encoding)
    .digest("hex");
}

export function hashOf(algorithm: "sha512" | "md5", values: Values): string {
  return createHash(algorithm)
    .update(values.map(([, value]) => value).join(""), "utf8")
    .digest("hex");
}

/** What is signed in a deposit, in order. */
export const depositValues: Values = [
  ["customerId", "D200001"],
  ["shopId", "seamless"],
  ["password", "jcv45z"],
  ["secret", SECRET],
  ["language", "en"],
  ["orderNumber", "23473341"],
  ["amount", "1.00"],
  ["currency", "EUR"],
  ["customerStatement", "Müller & <Söhne>"],
];

/** Ten items with everything that an item can have. */
export const basketValues: Values = [
  ["basketItems", "10"],
  ...Array.from({ length: 10 }, (_, index): Values => {
    const price = (index + 1) * 3.7;
    const item = {
      ArticleNumber: `A-${index}`,
      Quantity: String(index + 1),
      Description: `Description of article ${index}`,
      Name: `Article ${index}`,
      ImageUrl: `https://shop.example/images/${index}.png`,
      UnitGrossAmount: (price * 1.2).toFixed(2),
      UnitNetAmount: price.toFixed(2),
      UnitTaxAmount: (price * 0.2).toFixed(2),
      UnitTaxRate: `2${index}.000`,
    };
    return Object.entries(item).map(([name, value]) => [`basketItem${index + 1}${name}`, value] as const);
  }).flat(),
];

export const without = (name: string, values: Values = depositValues): Values =>
  values.filter(([other]) => other !== name);

/** The values with one more, before that of the given name or at the end. */
export function withValue(pair: Values[number], before?: string, values: Values = depositValues): Values {
  const index = values.findIndex(([name]) => name === before);
  return values.toSpliced(index < 0 ? values.length : index, 0, pair);
}

/** The values, changed, but for the secret. */
export const changed = (change: (value: string) => string, values: Values = depositValues): Values =>
  values.map(([name, value]) => [name, name === "secret" ? value : change(value)]);

export function swapped(one: string, other: string, values: Values = depositValues): Values {
  const valueOf = (name: string): string => values.find(([found]) => found === name)?.[1] ?? "";
  return values.map(([name, value]) => {
    if (name === one) return [name, valueOf(other)];
    return [name, name === other ? valueOf(one) : value];
  });
}
