import type { ViteUserConfig } from "vitest/config";

/** Where CI wants the results as JSON, beside the terminal; see .ci/run. */
const report = process.env["QMORE_TEST_REPORT"];

const config: ViteUserConfig = {
  test: {
    include: ["test/**/*.test.ts"],
    pool: "threads",
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
  },
};

export default config;
