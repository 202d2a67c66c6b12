/**
 * `node .ci/count.mjs report.json...`: prints `N passed, N failed` from reports of vitest, added up. Exit code 1 when a test
 * failed, or none passed in one of the reports. A test file that could not even be loaded has no tests in the report; it counts as one failure.
 */
import { existsSync, readFileSync } from "node:fs";

const [, , ...reports] = process.argv;
const counts = reports.map(countsOf);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 || counts.some((count) => count.passed === 0) ? 1 : 0;

function countsOf(report) {
  const { testResults } = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : { testResults: [] };
  let passed = 0;
  let failed = 0;
  for (const { status, assertionResults } of testResults) {
    const failures = assertionResults.filter((test) => test.status === "failed").length;
    passed += assertionResults.filter((test) => test.status === "passed").length;
    failed += status === "failed" ? Math.max(failures, 1) : failures;
  }
  return { passed, failed };
}
