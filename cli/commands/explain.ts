import { explainByName } from "../call-by-name.js";
import type { Define } from "../commands.js";
import { createClientFromEnv } from "../credentials.js";
import { addCredentials, defineOperations } from "../operation-commands.js";
import type { CredentialFlags } from "../operation-commands.js";
import { parametersFrom } from "../parameter-flags.js";
import { printExplanation } from "../print-explanation.js";

/** `qmore explain <operation>`: what a call would send; nothing is sent. */
export const define: Define = (command, call) => {
  defineOperations(command, call, (sub, name, operation) => {
    addCredentials(sub).action((flags: CredentialFlags) => {
      const { envFile, sandbox, json = false } = flags;
      const client = createClientFromEnv(call.terminal, { envFile, sandbox, isSilent: true });
      const explanation = explainByName(client, name, parametersFrom(operation, { ...flags }));
      call.terminal.out(json ? JSON.stringify(explanation, undefined, 2) : printExplanation(explanation));
    });
  });
};
