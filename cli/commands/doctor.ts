import type { Define } from "../commands.js";
import { createClientFromEnv, readCredentials } from "../credentials.js";
import { reportOnParameters, reportOnRequest } from "../doctor/report.js";
import { exitCodes } from "../exit-codes.js";
import { parseHttpRequest, readRecording } from "../http-request.js";
import { addCredentials, defineOperations } from "../operation-commands.js";
import type { CredentialFlags } from "../operation-commands.js";
import { parametersFrom } from "../parameter-flags.js";
import { printReport } from "../print-report.js";
import { UsageError } from "../usage-error.js";

interface DoctorFlags extends CredentialFlags {
  readonly fingerprint?: string;
  readonly request?: string;
}

/** `qmore doctor <operation>`: why a fingerprint is wrong. */
export const define: Define = (command, call) => {
  defineOperations(command, call, (sub, name, operation) => {
    addCredentials(sub)
      .option("--fingerprint <hex>", "the fingerprint that another program made of these parameters")
      .option("--request <file>", "a recorded request, or the body of one; - for standard input")
      .action(async (flags: DoctorFlags) => {
        const { terminal, end } = call;
        const { envFile, sandbox, json = false, fingerprint, request } = flags;
        const account = readCredentials(terminal, envFile);
        const client = createClientFromEnv(terminal, { envFile, sandbox, isSilent: true });
        const parameters = parametersFrom(operation, { ...flags });
        if (request !== undefined && Object.keys(parameters).length > 0)
          throw new UsageError("With --request the parameters are those of the request; none can be given.");
        const subject = { client, account, operation: name, fingerprint };
        const report =
          request === undefined
            ? reportOnParameters(subject, parameters)
            : reportOnRequest(subject, parseHttpRequest(await readRecording(request, terminal)));
        terminal.out(json ? JSON.stringify(report, undefined, 2) : printReport(report));
        end(report.matches && report.headers.length === 0 ? exitCodes.done : exitCodes.found);
      });
  });
};
