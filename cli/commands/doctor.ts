import { diagnoseFingerprint } from "qmore-client";
import type { Client, FingerprintDiagnosis, OperationName } from "qmore-client";
import { explainByName } from "../call-by-name.js";
import type { Define } from "../commands.js";
import { createClientFromEnv, readCredentials } from "../credentials.js";
import { headerMistakes } from "../doctor/header-mistakes.js";
import { signedRequest } from "../doctor/signed-request.js";
import type { SentRequest } from "../doctor/signed-request.js";
import { exitCodes } from "../exit-codes.js";
import { parseHttpRequest, readRecording } from "../http-request.js";
import type { HttpRequest } from "../http-request.js";
import { addCredentials, defineOperations } from "../operation-commands.js";
import type { CredentialFlags } from "../operation-commands.js";
import { service } from "../operations.js";
import { parametersFrom } from "../parameter-flags.js";
import type { Parameters } from "../parameter-flags.js";
import { printDiagnosis } from "../print-diagnosis.js";
import { UsageError } from "../usage-error.js";

interface DoctorFlags extends CredentialFlags {
  readonly fingerprint?: string;
  readonly request?: string;
}

/** What was found; the same for people and for programs. */
export interface Report extends FingerprintDiagnosis {
  readonly headers: readonly string[];
}

/** `qmore doctor <operation>`: why a fingerprint is wrong. */
export const define: Define = (command, call) => {
  defineOperations(command, call, (sub, name, operation) => {
    addCredentials(sub)
      .option("--fingerprint <hex>", "the fingerprint that another program made of these parameters")
      .option("--request <file>", "a recorded request, or the body of one; - for standard input")
      .action(async (flags: DoctorFlags) => {
        const { terminal, end } = call;
        const { envFile, sandbox, json = false, fingerprint } = flags;
        const account = readCredentials(terminal, envFile);
        const client = createClientFromEnv(terminal, { envFile, sandbox, isSilent: true });
        const parameters = parametersFrom(operation, { ...flags });
        if (flags.request !== undefined && Object.keys(parameters).length > 0)
          throw new UsageError("With --request the parameters are those of the request; none can be given.");
        const recorded =
          flags.request === undefined ? undefined : parseHttpRequest(await readRecording(flags.request, terminal));
        const sent = recorded === undefined ? made(client, name, parameters) : received(name, recorded);
        const request = { ...sent, received: fingerprint ?? sent.received };
        if (request.received === "")
          throw new UsageError("There is no fingerprint: give --fingerprint, or a request with one.");
        const headers =
          recorded?.headers === undefined
            ? []
            : headerMistakes(recorded.headers, explainByName(client, name, operation.example).headers);
        const report: Report = { ...diagnoseFingerprint(signedRequest(request, account)), headers };
        terminal.out(json ? JSON.stringify(report, undefined, 2) : printDiagnosis(report));
        end(report.matches && headers.length === 0 ? exitCodes.done : exitCodes.found);
      });
  });
};

/** The request that the client would make of the parameters. */
function made(client: Client, operation: OperationName, parameters: Parameters): SentRequest {
  const { fields, url } = explainByName(client, operation, parameters, { reveal: true });
  return { operation, target: url, sent: fields.filter((field) => field.sent), received: "" };
}

function received(operation: OperationName, { target, body }: HttpRequest): SentRequest {
  const pairs = [...new URLSearchParams(body)].map(([name, value]) => ({ name, value }));
  const isFingerprint = ({ name }: { readonly name: string }): boolean =>
    name.toLowerCase() === service.fingerprintParameter.toLowerCase();
  return {
    operation,
    target,
    sent: pairs.filter((pair) => !isFingerprint(pair)),
    received: pairs.find(isFingerprint)?.value ?? "",
  };
}
