/**
 * `node .ci/count.mjs folder runs`: prints `N passed, N failed` from the reports of vitest in a folder, added up. Exit code 1
 * when a test failed, when a run is missing, or none of its tests passed. A test file that could not even be loaded has no
 * tests in its report; it counts as one failure.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [, , folder, runs] = process.argv;
const counts = readdirSync(folder).map((name) => countsOf(join(folder, name)));
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
const isWhole = counts.length === Number(runs) && counts.every((count) => count.passed > 0);
process.exitCode = isWhole && failed === 0 ? 0 : 1;

function countsOf(report) {
  let passed = 0;
  let failed = 0;
  for (const { status, assertionResults } of JSON.parse(readFileSync(report, "utf8")).testResults) {
    const failures = assertionResults.filter((test) => test.status === "failed").length;
    passed += assertionResults.filter((test) => test.status === "passed").length;
    failed += status === "failed" ? Math.max(failures, 1) : failures;
  }
  return { passed, failed };
}
