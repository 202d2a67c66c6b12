/** Required by the processes that are measured: leaves the largest resident set, in kB, in a file. Threads share their process's. */
const { appendFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");
if (isMainThread)
  process.on("exit", () => appendFileSync(process.env.BENCH_PEAK, `${process.resourceUsage().maxRSS}\n`));
