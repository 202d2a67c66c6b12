import { Option } from "commander";
import { demoCredentials } from "qmore-client";
import type { Define } from "../commands.js";
import { readMode, readPort } from "../sandbox/flags.js";
import { startOnFreePort } from "../sandbox/start.js";
import { untilStopped } from "../sandbox/stop.js";
import { printWelcome } from "../sandbox/welcome.js";

interface SandboxFlags {
  readonly host?: string;
  readonly port?: string;
  readonly mode: string;
  readonly scenario?: string;
}

/** `qmore sandbox`: an offline gateway that runs until Ctrl-C. */
export const define: Define = (command, { terminal }) => {
  command
    .option("--host <address>", "where to listen, for other machines too; default: 127.0.0.1, for this one alone")
    .option("--port <number>", "default: 8080, or the next free one")
    .addOption(
      new Option("--mode <mode>", "stateful: orders live; demo: fixed answers, as the vendor's demo account")
        .choices(["stateful", "demo"])
        .default("stateful"),
    )
    .option("--scenario <file>", "YAML or JSON file with orders and faults to start with")
    .action(async ({ host, port, mode, scenario }: SandboxFlags) => {
      const checked = readMode(mode);
      const sandbox = await startOnFreePort({
        host,
        allowRemote: host !== undefined,
        port: readPort(port),
        mode: checked,
        scenario,
      });
      terminal.out(printWelcome(sandbox.url, checked, demoCredentials));
      await new Promise<void>((resolve) => {
        untilStopped(resolve);
      });
      terminal.out("\nStopped.");
      await sandbox.close();
    });
};
