/** `npm run demo`: every operation once, against the sandbox; exits non-zero when an outcome is not the expected one. */
import { createClient, demoCredentials } from "../generated/index.js";
import { startSandbox } from "../sandbox/index.js";
import { printExplanation } from "./demo/explanation.js";
import { liveSteps, steps } from "./demo/steps.js";
import { printSteps, runSteps } from "./demo/run.js";

const isLive = process.argv.includes("--live");

if (isLive) {
  console.log("Read-only calls to the vendor's real demo account. This part could not be tried when it was written.\n");
  process.exitCode = await run(createClient({ ...demoCredentials, demo: true }), liveSteps);
} else {
  const sandbox = await startSandbox();
  try {
    console.log(`An offline gateway listens on ${sandbox.url}.\n`);
    const client = createClient({ ...demoCredentials, baseUrl: sandbox.url });
    printExplanation(client);
    process.exitCode = await run(client, steps);
  } finally {
    await sandbox.close();
  }
}

async function run(client: ReturnType<typeof createClient>, planned: typeof steps): Promise<0 | 1> {
  const taken = await runSteps(client, planned);
  console.log(printSteps(taken));
  return taken.every(({ isExpected }) => isExpected) ? 0 : 1;
}
