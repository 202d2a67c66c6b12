/** Time and peak memory of generators as their input grows: the sizes are the arguments. One run of each. Prints JSON. */
import { costsOf, generators } from "./commands.js";

const sizes = process.argv.slice(2).map(Number);
const LENGTH = 100;

process.stdout.write(
  JSON.stringify(
    generators.map((generator) => ({
      name: generator.name,
      sizes: sizes.map((operations) => ({ operations, ...costsOf(generator, LENGTH, operations) })),
    })),
  ),
);
