import { defineConfig } from "vitest/config";
import type { ViteUserConfig } from "vitest/config";

const reports = process.env["QMORE_TEST_REPORTS"];

/**
 * Four projects: `promises` is `npm test`; `slow`, `queue` and `browser` have a script each. CI runs all four, and counts them
 * by the reports that each run leaves in the folder QMORE_TEST_REPORTS.
 */
const config: ViteUserConfig = defineConfig({
  // As tsconfig.json does: the command of this checkout with the client of this checkout.
  resolve: {
    alias: [
      { find: /^qmore-client$/, replacement: `${import.meta.dirname}/generated/index.ts` },
      { find: /^qmore-client\/journal$/, replacement: `${import.meta.dirname}/generated/journal.ts` },
      { find: /^qmore-client\/sandbox$/, replacement: `${import.meta.dirname}/sandbox/index.ts` },
    ],
  },
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
          exclude: ["test/slow/**", "test/browser/**", "test/queue/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "slow",
          include: ["test/slow/**/*.test.ts"],
          // Some put something in the place of node:http.
          isolate: true,
          // Compiled instead of run: alone with what they import. `npm run types` compiles them too.
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "test/tsconfig.types.json" },
        },
      },
      // Against a PostgreSQL of their own, which has to be there.
      { extends: true, test: { name: "queue", include: ["test/queue/**/*.test.ts"] } },
      { extends: true, test: { name: "browser", include: ["test/browser/**/*.test.ts"] } },
    ],
  },
});

export default config;
