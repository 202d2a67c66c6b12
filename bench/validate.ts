/** `npm run bench:validate`: the generated validator of a deposit beside what ajv writes alone, interleaved in one run. */
import { checkDepositParameters } from "../generated/validators.js";
import { schemasOf } from "../generator/emit/validators/schemas.js";
import { modelOf } from "../test/generator/generated.js";
import { liveSpec } from "../test/support/specs.js";
import { ajvAlone } from "./ajv-alone.js";

const ROUNDS = 300;
const CALLS = 3_000;

const model = await modelOf(liveSpec);
const schemas = schemasOf(model);
const alone = [true, false].map((unicode) => ajvAlone("checkDepositParameters", schemas, unicode));

const item = {
  articleNumber: "A-1",
  quantity: "1",
  name: "Shirt",
  unitGrossAmount: "12.00",
  unitNetAmount: "10.00",
  unitTaxAmount: "2.00",
  unitTaxRate: "20.000",
};
const plain = { orderNumber: "23473341", amount: "12.00", currency: "EUR" };
const basket = (length: number, changed: object): object => ({
  ...plain,
  basket: Array.from({ length }, (_, index) => ({ ...item, articleNumber: `A-${index}`, ...changed })),
});

function clocked(check: (data: unknown) => boolean, data: object, calls: number): number {
  const startedAt = performance.now();
  for (let call = 0; call < calls; call++) check(data);
  return ((performance.now() - startedAt) / calls) * 1000;
}

function compare(title: string, data: object, calls: number): void {
  const checks = [checkDepositParameters, ...alone];
  if (new Set(checks.map((check) => check(data))).size > 1) throw new Error(`${title}: they do not agree`);
  const quickest = checks.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of checks.keys()) {
      // Each goes first as often as the others.
      const turn = (index + round) % checks.length;
      const time = clocked(checks[turn] ?? checkDepositParameters, data, calls);
      quickest[turn] = Math.min(quickest[turn] ?? Infinity, time);
    }
  }
  const [ours = 0, ajv = 0, units = 0] = quickest;
  const shown = quickest.map((time) => `${time.toFixed(2)} µs`.padStart(12)).join("");
  process.stdout.write(`${title.padEnd(24)}${shown}   ${(ours / ajv).toFixed(2)} and ${(ours / units).toFixed(2)}\n`);
}

process.stdout.write(`quickest of ${ROUNDS} rounds, Node ${process.version}; the goal is a ratio of at most 1.10\n`);
process.stdout.write(`${"".padEnd(24)}        ours   ajv alone  no unicode   ratios\n`);
compare("a deposit", plain, CALLS);
compare("with a basket of three", basket(3, {}), CALLS);
compare("4,000 faulty items", basket(4_000, { quantity: "x", name: null }), 1);
