/** `npm run sandbox`: an offline gateway that runs until Ctrl-C. */
import { parseArgs } from "node:util";
import { demoCredentials } from "../generated/index.js";
import { printWelcome } from "./sandbox/welcome.js";
import { readMode, readPort } from "./sandbox/flags.js";
import { startOnFreePort } from "./sandbox/start.js";
import { untilStopped } from "./sandbox/stop.js";
import { NEEDS_MEMORY } from "../sandbox/world.js";

const USAGE = `npm run sandbox -- [--port 8080] [--mode stateful|demo] [--scenario FILE]

--port      Default: 8080, or the next free one.
--mode      stateful, the default: orders live. demo: fixed answers, as the vendor's demo account.
--scenario  YAML or JSON file with orders and faults to start with.`;

try {
  const { values } = parseArgs({
    options: {
      port: { type: "string" },
      mode: { type: "string", default: "stateful" },
      scenario: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else await run(readPort(values.port), readMode(values.mode), values.scenario);
} catch (error) {
  // Last, so that it can be seen; --help has the rest.
  console.error(error instanceof Error ? error.message.replace(NEEDS_MEMORY, "start it with --mode stateful") : error);
  process.exitCode = 1;
}

async function run(port: number | undefined, mode: "stateful" | "demo", scenario: string | undefined): Promise<void> {
  const sandbox = await startOnFreePort({ port, mode, scenario });
  untilStopped(() => {
    console.log("\nStopped.");
    void sandbox.close();
  });
  console.log(printWelcome(sandbox.url, mode, demoCredentials));
}
