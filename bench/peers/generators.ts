/** Times of whole commands of generators, in turns: the first run in a new folder, after one changed line, and with nothing changed. Prints JSON. */
import { costsOf, generators } from "./commands.js";
import type { Costs } from "./commands.js";
import { medianOf } from "./measure.js";

const ROUNDS = 3;

const rounds = Array.from({ length: ROUNDS }, (_, round) =>
  generators.map((generator) => [generator.name, costsOf(generator, 100 + round)] as const),
).flat();
const timeOf = (name: string, when: keyof Costs): number =>
  medianOf(rounds.filter(([one]) => one === name).map(([, costs]) => costs[when].milliseconds));
process.stdout.write(
  JSON.stringify(
    Object.fromEntries(
      generators.map(({ name }) => [
        name,
        { first: timeOf(name, "first"), changed: timeOf(name, "changed"), unchanged: timeOf(name, "unchanged") },
      ]),
    ),
  ),
);
