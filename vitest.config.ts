import { defineConfig } from "vitest/config";
import type { ViteUserConfig } from "vitest/config";

/** A folder of proofs that take long, or need a browser: a project of its own. */
const apart = ["slow", "browser"];
const reports = process.env["QMORE_TEST_REPORTS"];

/**
 * Three projects: `promises` is `npm test`; `slow` and `browser` have a script each. CI runs all three, and counts them by the
 * reports that each run leaves in the folder QMORE_TEST_REPORTS.
 */
const config: ViteUserConfig = defineConfig({
  test: {
    // No test keeps state in a module; a fresh worker per file would double the time.
    isolate: false,
    pool: "threads",
    maxWorkers: 2,
    // Whether a test passes never depends on how fast the machine is: this only ends what hangs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters:
      reports === undefined ? ["default"] : ["default", ["json", { outputFile: `${reports}/${process.pid}.json` }]],
    projects: [
      {
        extends: true,
        test: {
          name: "promises",
          include: ["test/**/*.test.ts"],
          exclude: apart.map((folder) => `test/${folder}/**`),
          // Type tests are compiled instead of run: alone with what they import, which takes tsc two seconds beside the others.
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "test/tsconfig.types.json" },
        },
      },
      ...apart.map((name) => ({ extends: true as const, test: { name, include: [`test/${name}/**/*.test.ts`] } })),
    ],
  },
});

export default config;
