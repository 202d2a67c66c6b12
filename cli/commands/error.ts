import { explainErrorCode } from "qmore-client";
import type { Define } from "../commands.js";
import { exitCodes } from "../exit-codes.js";
import { bold } from "../terminal.js";

/** `qmore error 11017` */
export const define: Define = (command, { terminal, end }) => {
  command
    .argument("<code>", "five digits, as the gateway answers them")
    .option("--json", "print one JSON document")
    .action((code: string, { json = false }: { readonly json?: boolean }) => {
      const known = explainErrorCode(code);
      if (known === undefined) {
        terminal.err(`${code} is not documented.`);
        end(exitCodes.found);
        return;
      }
      const { message, family } = known;
      const line = `${bold(code)}  ${message}${family === undefined ? "" : `  (${family})`}`;
      terminal.out(json ? JSON.stringify(known, undefined, 2) : line);
    });
};
