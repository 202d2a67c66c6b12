/** What is wrong with a signed request: the same for people and for programs. */
import { diagnoseFingerprint } from "qmore-client";
import type { Client, Credentials, FingerprintDiagnosis, OperationName } from "qmore-client";
import { explainByName } from "../call-by-name.js";
import type { HttpRequest } from "../http-request.js";
import { operations, service } from "../operations.js";
import type { Parameters } from "../parameter-flags.js";
import { UsageError } from "../usage-error.js";
import { headerMistakes } from "./header-mistakes.js";
import { signedRequest } from "./signed-request.js";
import type { SentRequest } from "./signed-request.js";

export interface Report extends FingerprintDiagnosis {
  /** What is wrong with the headers, where they were recorded. */
  readonly headers: readonly string[];
}

/** Whom the request is of, and which operation it is. */
export interface Subject {
  readonly client: Client;
  readonly account: Credentials;
  readonly operation: OperationName;
  /** In place of the one that came with the request. */
  readonly fingerprint: string | undefined;
}

/** On the request that the client would make of these parameters, with the fingerprint of another program. */
export function reportOnParameters(subject: Subject, parameters: Parameters): Report {
  const { fields, url } = explainByName(subject.client, subject.operation, parameters, { reveal: true });
  return report(subject, { target: url, sent: fields.filter((field) => field.sent), received: "" }, []);
}

export function reportOnRequest(subject: Subject, { target, headers, body }: HttpRequest): Report {
  const pairs = [...new URLSearchParams(body)].map(([name, value]) => ({ name, value }));
  const isFingerprint = ({ name }: { readonly name: string }): boolean =>
    name.toLowerCase() === service.fingerprintParameter.toLowerCase();
  const request = {
    target,
    sent: pairs.filter((pair) => !isFingerprint(pair)),
    received: pairs.find(isFingerprint)?.value ?? "",
  };
  return report(subject, request, headers === undefined ? [] : headerMistakes(headers, ownHeaders(subject)));
}

/** @throws {UsageError} when there is no fingerprint */
function report(
  { account, operation, fingerprint }: Subject,
  request: Omit<SentRequest, "operation">,
  headers: readonly string[],
): Report {
  const received = fingerprint ?? request.received;
  if (received === "") throw new UsageError("There is no fingerprint: give --fingerprint, or a request with one.");
  return { ...diagnoseFingerprint(signedRequest({ ...request, operation, received }, account)), headers };
}

/** Those of any call; the parameters of one that is known to be right will do. */
function ownHeaders({ client, operation }: Subject): Readonly<Record<string, string>> {
  return explainByName(client, operation, operations[operation]?.example).headers;
}
