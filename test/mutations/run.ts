/**
 * `npm run test:mutations`: makes the spec wrong in memory, one rule at a time, and asks who notices: the checker, the vectors,
 * a test whose expectation comes from outside the spec. Exit code 1 when a mutation of a fingerprint, a required list, an
 * effect or an endpoint survives. `--guarded`: only those; other words are areas or kinds, such as `length`.
 */
import { readSpec } from "../../generator/read/spec-files.js";
import { join } from "node:path";
import { progressOf } from "../support/progress.mjs";
import { root } from "../support/root.js";
import { judgeAll } from "./judge.js";
import { chosen } from "./kinds.js";
import { gaps, renderText } from "./report.js";

const words = process.argv.slice(2);
const files = await readSpec(join(root, "spec"));
const mutations = chosen(
  files,
  words.filter((word) => word !== "--guarded"),
  words.includes("--guarded"),
);
const progress = progressOf(mutations.length);
const verdicts = await judgeAll(root, files, mutations, ({ mutation }) => {
  progress.step(mutation.kind);
});
progress.end();
process.stdout.write(renderText(verdicts));
process.exitCode = gaps(verdicts).length === 0 ? 0 : 1;
