import { profileNamesOf } from "../model/model.js";
import type { Interface, Model, Profile } from "../model/model.js";
import { names, paths } from "../plan/names.js";
import { Uses } from "../plan/plan.js";
import type { Plan, SourceFile } from "../plan/plan.js";
import { singleFiles } from "../read/spec-files.js";
import { array, comment, example, jsDoc, literal, object, tag } from "../text/code.js";
import type { Code } from "../text/code.js";
import { objectsTable } from "./objects.js";
import { alias, constant, functionOf } from "./statements.js";

type Use = (name: string) => string;

/** The facts that hold for every operation: servers, profiles, headers, statuses, published credentials. */
export function emitService(model: Model, plan: Plan): SourceFile {
  const uses = new Uses(plan, paths.service);
  const { use } = uses;
  const { servers, credentials } = model.service;
  return uses.file(singleFiles.service, [
    constant(
      "profileNames",
      undefined,
      `${literal(profileNamesOf(model.service))} as const`,
      "Names of the two envelopes around the same operations.",
    ),
    alias("ProfileName", "(typeof profileNames)[number]", "One of {@link profileNames}."),
    constant(
      "service",
      use("Service"),
      serviceTable(model, use),
      `What the runtime knows about ${jsDoc([model.service.name])}.`,
    ),
    constant(
      "servers",
      undefined,
      `${literal(servers.map(({ name, url, since, until }) => ({ name, url, since, until })))} as const`,
      "Current and former servers of the gateway, with the dates (ISO) of their service.",
    ),
    ...credentials.map(({ name, customerId, shopId, secret, password, meaning, note, source }) =>
      constant(
        names.credentials(name),
        undefined,
        `${literal({ customerId, shopId, secret, password })} as const`,
        comment(jsDoc([meaning, note]), tag("see", source)),
      ),
    ),
  ]);
}

function serviceTable(model: Model, use: Use): Code {
  const { servers, interfaces, defaults, fingerprint, headers, statuses, callTimeout, errors, limits, credentials } =
    model.service;
  const decimals = model.currencies.flatMap((one) => [
    [one.code, literal(one.decimals)] as const,
    [one.numeric, literal(one.decimals)] as const,
  ]);
  return object([
    ["defaultServer", literal(servers.find(({ isDefault }) => isDefault)?.url ?? "")],
    ["retiredServers", literal(servers.flatMap(({ url, until }) => (until === undefined ? [] : [{ url, until }])))],
    ["interfaces", interfacesTable(interfaces)],
    ["defaultProfile", literal(defaults.profile)],
    ["defaultLanguage", literal(defaults.language)],
    ["fingerprintParameter", literal(fingerprint.parameter)],
    ["fingerprintAlgorithm", literal(fingerprint.algorithm)],
    ["headers", object(headers.map(({ name, value }) => [name, literal(value)]))],
    ["statuses", object(statuses.map(({ value, outcome }) => [value, literal(outcome)]))],
    ["errors", objectsTable(errors, use)],
    ["pendingErrorCodes", literal(model.errorCodes.filter(({ pending }) => pending).map(({ code }) => code))],
    ["alreadyProcessedFamily", literal(model.errorFamilies.find((family) => family.alreadyProcessed)?.prefix ?? "")],
    ["publishedCustomerIds", literal([...new Set(credentials.map(({ customerId }) => customerId))])],
    ["mostParameters", literal(limits.parameters)],
    ["callTimeout", literal(callTimeout)],
    ["decimals", object(decimals)],
    ["checkSettings", use("checkSettings")],
  ]);
}

export function interfacesTable(interfaces: readonly Interface[]): Code {
  return object(interfaces.map((one) => [one.name, interfaceTable(one)]));
}

function interfaceTable({ success, filled, profiles }: Interface): Code {
  return object([
    ["success", literal(success)],
    ["filled", literal(filled.map(({ parameter, value }) => ({ parameter: parameter.property, value })))],
    ["profiles", object(profiles.map((profile) => [profile.name, profileTable(profile)]))],
  ]);
}

function profileTable({ path, signed, errors }: Profile): Code {
  return object([
    ["path", literal(path)],
    ["signed", array(signed.map(({ parameter, value }) => literal({ parameter: parameter?.name, value })))],
    ["errors", literal(errors)],
  ]);
}

/** The error-code tables and the function that explains a code. */
export function emitErrorCodes({ errorFamilies, errorParameters, errorCodes }: Model, plan: Plan): SourceFile {
  const uses = new Uses(plan, paths.errorCodes);
  const { use } = uses;
  const tables = object([
    [
      "families",
      object(
        errorFamilies.map(({ prefix, name, template, meaning }) => [prefix, literal({ name, template, meaning })]),
      ),
    ],
    ["parameters", object(errorParameters.map(({ id, label }) => [id, literal(label)]))],
    ["codes", object(errorCodes.map(({ code, message }) => [code, literal(message)]))],
  ]);
  return uses.file(singleFiles["error-codes"], [
    constant(
      "errorTables",
      use("ErrorTables"),
      tables,
      "Families, parameter ids and fixed codes. Code = family × 1000 + parameter id.",
    ),
    functionOf(
      "explainErrorCode",
      comment(
        jsDoc(["What an error code of the gateway means, or undefined for a code that is not documented."]),
        example('explainErrorCode("11017")?.message; // "Amount is missing"'),
      ),
      {
        parameters: [{ name: "code", type: "string" }],
        returnType: `${use("ErrorCodeExplanation")} | undefined`,
        statements: `return ${use("explainErrorCodeBy")}(errorTables, code);`,
      },
    ),
  ]);
}
