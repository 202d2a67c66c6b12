/** A deposit's parameters checked by the generated validator, and by what people would write it with. Prints microseconds as JSON. */
import { Type } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";
import * as v from "valibot";
import { z } from "zod";
import { createHmac } from "node:crypto";
import { checkDepositParameters } from "../../generated/validators.js";
import { inTurns, medianOf } from "./measure.js";

const right = { orderNumber: "23473341", amount: "12.50", currency: "EUR", merchantReference: "MR-1" };
const wrong = { ...right, amount: "12.50 EUR" };
const patterns = {
  digits: /^[0-9]*$/u,
  amount: /^[0-9]+(?:[.,][0-9]{1,4})?$/u,
  currency: /^[A-Z]{3}$/u,
  ascii: /^[\x20-\x7e]*$/u,
};

const zod = z.strictObject({
  orderNumber: z.string().min(1).max(9).regex(patterns.digits),
  amount: z.string().regex(patterns.amount),
  currency: z.string().regex(patterns.currency),
  merchantReference: z.string().max(128).regex(patterns.ascii).optional(),
});
const valibot = v.strictObject({
  orderNumber: v.pipe(v.string(), v.minLength(1), v.maxLength(9), v.regex(patterns.digits)),
  amount: v.pipe(v.string(), v.regex(patterns.amount)),
  currency: v.pipe(v.string(), v.regex(patterns.currency)),
  merchantReference: v.optional(v.pipe(v.string(), v.maxLength(128), v.regex(patterns.ascii))),
});
const typebox = TypeCompiler.Compile(
  Type.Object(
    {
      orderNumber: Type.String({ minLength: 1, maxLength: 9, pattern: patterns.digits.source }),
      amount: Type.String({ pattern: patterns.amount.source }),
      currency: Type.String({ pattern: patterns.currency.source }),
      merchantReference: Type.Optional(Type.String({ maxLength: 128, pattern: patterns.ascii.source })),
    },
    { additionalProperties: false },
  ),
);

const checks: Readonly<Record<string, (data: unknown) => boolean>> = {
  "qmore-client": (data) => checkDepositParameters(data),
  zod: (data) => zod.safeParse(data).success,
  valibot: (data) => v.safeParse(valibot, data).success,
  typebox: (data) => typebox.Check(data),
};
for (const [name, check] of Object.entries(checks))
  if (!check(right) || check(wrong)) throw new Error(`${name} does not check what is measured`);

const secret = "B8AKTPWBRMNBV455FG6M2DANE99WU2";
const text = `D200001seamlessjcv45z${secret}en2347334112.50EUR`;
const all = Object.fromEntries([
  ...Object.entries(checks).flatMap(([name, check]) => [
    [`${name}, right`, () => check(right)] as const,
    [`${name}, wrong`, () => check(wrong)] as const,
  ]),
  ["a bare HMAC-SHA-512", () => createHmac("sha512", secret).update(text).digest("hex")] as const,
]);
const times = await inTurns(all, { rounds: 200, warmUp: 50, repeat: 200 });
process.stdout.write(
  JSON.stringify(Object.fromEntries([...times].map(([name, list]) => [name, medianOf(list) * 1000]))),
);
