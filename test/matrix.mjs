import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Runs what depends on Node's http on every supported version of Node, one after the other. The versions come from the
 * `node` package on npm. Other arguments go to vitest: `npm run test:matrix -- --reporter=dot`.
 */
const VERSIONS = ["20", "22", "24", "26"];

const TESTS = [
  "test/faults",
  "test/slow/truncation",
  "test/slow/any-bytes",
  "test/slow/beside",
  "test/connections",
  "test/wrapped-http",
  "test/half-answers",
  "test/bytes-on-the-wire",
  "test/interrupted-calls",
  "test/outcomes",
  "test/recorded-answers",
  "test/hostile-answers",
  "test/decoder",
];

const root = fileURLToPath(new URL("..", import.meta.url));
const failed = VERSIONS.filter((version) => {
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--typecheck.enabled=false", ...process.argv.slice(2)];
  const args = ["-y", "-p", `node@${version}`, "node", ...vitest, ...TESTS];
  process.stdout.write(`\nNode ${version}: npx ${args.join(" ")}\n`);
  return spawnSync("npx", args, { cwd: root, stdio: "inherit" }).status !== 0;
});

process.stdout.write(`\n${VERSIONS.length - failed.length} of ${VERSIONS.length} versions passed\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
