import { defineConfig } from "vitest/config";
import type { ViteUserConfig } from "vitest/config";

const report = process.env["QMORE_TEST_REPORT"];

/** The tests of the sandbox's window: they need Chromium, and so they are not part of `npm test`. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
    // A browser on a busy machine takes its time.
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});

export default config;
