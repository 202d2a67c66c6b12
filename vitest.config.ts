import { defineConfig } from "vitest/config";
import type { ViteUserConfig } from "vitest/config";

const report = process.env["QMORE_TEST_REPORT"];

/** These force garbage collections and measure time: a heap full of other tests' modules would be measured, too. */
const timed = ["fault-table", "one-deadline", "any-bytes"].map((name) => `test/faults/${name}.test.ts`);

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The window's tests need a browser: npm run test:browser.
    exclude: ["test/browser/**"],
    // No test keeps state in a module; a fresh worker per file would double the time.
    pool: "threads",
    maxWorkers: 2,
    // CI counts tests by this report.
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
    isolate: false,
    projects: [
      { extends: true, test: { name: "promises", exclude: timed, sequence: { groupOrder: 0 } } },
      {
        test: {
          name: "faults",
          include: timed,
          pool: "threads",
          // Alone, after the others, and one at a time: what is measured is the client, not the machine's load.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
    // Type tests are compiled instead of run: alone with what they import, which takes tsc two seconds beside the others.
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "test/tsconfig.types.json" },
  },
});

export default config;
