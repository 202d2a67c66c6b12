import { settingsOf } from "../client.js";
import type { Client, Settings } from "../client.js";
import { decimalFaults } from "../decimals.js";
import { InvalidParametersError, faultsOf } from "../faults.js";
import { MASK } from "../mask.js";
import type { Operation, SignedField } from "../operation.js";
import { scrubForms } from "../scrub.js";
import { arrange } from "./arrange.js";
import type { Field } from "./arrange.js";
import { encode } from "./encode.js";
import { sign } from "./sign.js";
import { snapshot } from "./snapshot.js";

/** A request that is ready to be sent. */
export interface PreparedRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly fields: readonly Field[];
  readonly fingerprint: string;
}

/** validate → order → sign → encode. @throws {InvalidParametersError} when a parameter is wrong */
export function prepare<P>(client: Client, operation: Operation<P, unknown>, parameters: P): PreparedRequest {
  const settings = settingsOf(client);
  const copied = snapshot(parameters, (fault) => {
    throw new InvalidParametersError(operation.name, [fault]);
  });
  const fields = arrange(settings, operation, checked(settings, operation, copied));
  checkCount(operation.name, fields.length + 1, settings.service.mostParameters);
  const signed = fields.filter((field) => field.signed).map((field) => field.value);
  const fingerprint = sign(signed, settings.secret);
  const sent = fields.filter((field) => field.sent).map(({ name, value }) => [name, value] as const);
  const body = encode([...sent, [settings.service.fingerprintParameter, fingerprint]]);
  return {
    url: settings.baseUrl + settings.profile.path.replace("{endpoint}", operation.endpoint),
    headers: headersOf(settings, body),
    body,
    fields,
    fingerprint,
  };
}

/** All headers that go out, in the order in which the vendor's guide lists them. */
function headersOf({ headers: { Connection, ...headers } }: Settings, body: string): Readonly<Record<string, string>> {
  const length = String(Buffer.byteLength(body));
  return { ...headers, "Content-Length": length, ...(Connection === undefined ? {} : { Connection }) };
}

/** Long baskets are what can reach the limit. */
function checkCount(operation: string, count: number, most: number): void {
  if (count <= most) return;
  const fault = { parameter: "parameters", rule: "count", given: `${count} parameters`, allowed: `at most ${most}` };
  throw new InvalidParametersError(operation, [fault]);
}

function checked(
  { secretForms, service }: Settings,
  operation: Operation<unknown, unknown>,
  parameters: unknown,
): Readonly<Record<string, unknown>> {
  const record = isRecord(parameters) ? parameters : {};
  const errors = operation.checkParameters(parameters) ? [] : (operation.checkParameters.errors ?? []);
  const decimals = decimalFaults(record, operation.amounts, service.decimals);
  if (errors.length + decimals.length === 0) return record;
  const { faults, count } = faultsOf(errors, parameters, {
    hidden: operation.personal,
    known: (path) => knownNames(operation, path, parameters),
    clean: (text) => (secretForms.includes(text) ? MASK : scrubForms(text, secretForms)),
  });
  throw new InvalidParametersError(operation.name, [...faults, ...decimals], count + decimals.length);
}

/** The names that may stand at the top of these parameters, or inside an item of a repeating group. */
function knownNames(
  { fingerprint, variants, unsigned }: Operation<unknown, unknown>,
  path: readonly string[],
  parameters: unknown,
): readonly string[] {
  const kind = variants !== undefined && isRecord(parameters) ? parameters[variants.by] : undefined;
  const tails = Object.entries(variants?.fingerprint ?? {}).filter(([name]) => kind === undefined || name === kind);
  const fields = [...fingerprint, ...tails.flatMap(([, tail]) => tail), ...unsigned];
  const [group] = path;
  if (group === undefined) return [...new Set(fields.map((field) => nameOf(field)))];
  return fields.flatMap((field) =>
    typeof field !== "string" && field.group === group ? field.fields.map(({ property }) => property) : [],
  );
}

function nameOf(field: SignedField): string {
  return typeof field === "string" ? field : field.group;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
