import { child, items } from "../parse/value.js";
import type { Value } from "../parse/value.js";
import type { AnswerBuilder } from "./build-answer.js";
import type { Names } from "./build-parameters.js";
import type {
  Credentials,
  ErrorCode,
  ErrorFamily,
  Interface,
  Model,
  Profile,
  Server,
  Service,
  SignedPart,
  Source,
  Status,
} from "./model.js";
import { below, choice, flag, number, optionalText, sortedEntries, text, texts } from "./read-value.js";

function buildSource(tag: string, value: Value): Source {
  return {
    tag,
    title: text(value, "title"),
    kind: choice(value, "kind", ["guide", "recording", "code", "standard", "computed", "inferred"]),
    at: optionalText(value, "at"),
    page: optionalText(value, "page"),
  };
}

function buildServer(value: Value): Server {
  return {
    name: text(value, "name"),
    url: text(value, "url"),
    since: optionalText(value, "since"),
    until: optionalText(value, "until"),
    isDefault: flag(value, "default"),
    addresses: texts(value, "addresses"),
    source: text(value, "source"),
    note: optionalText(value, "note"),
  };
}

function buildInterface(name: string, value: Value, names: Names): Interface {
  return {
    name,
    meaning: text(value, "meaning"),
    source: text(value, "source"),
    note: optionalText(value, "note"),
    success: choice(value, "success", ["status", "data"]),
    filled: items(child(value, "filled")).map((entry) => ({
      parameter: names.parameter(entry, "parameter"),
      value: choice(entry, "value", FILLED),
    })),
    profiles: sortedEntries(below(value, "profiles")).map(([profile, given]) => buildProfile(profile, given, names)),
  };
}

function buildProfile(name: string, value: Value, names: Names): Profile {
  return {
    name,
    meaning: text(value, "meaning"),
    source: text(value, "source"),
    note: optionalText(value, "note"),
    path: text(value, "path"),
    errors: choice(value, "errors", ["list", "flat"]),
    signed: items(below(value, "signed")).map((entry): SignedPart => {
      const filled = choice(entry, "value", [...FILLED, "own", "custom"]);
      return filled === "own" || filled === "custom"
        ? { parameter: undefined, value: filled }
        : { parameter: names.parameter(entry, "parameter"), value: filled };
    }),
  };
}

const FILLED = ["customerId", "shopId", "password", "secret", "operation", "language", "order"] as const;

function buildStatus(value: string, given: Value): Status {
  return {
    value,
    meaning: text(given, "meaning"),
    outcome: choice(given, "outcome", ["done", "refused", "unknown"]),
    source: text(given, "source"),
  };
}

function buildCredentials(name: string, value: Value): Credentials {
  return {
    name,
    customerId: text(value, "customerId"),
    shopId: optionalText(value, "shopId"),
    secret: text(value, "secret"),
    password: text(value, "password"),
    mode: choice(value, "mode", ["demo", "test"]),
    meaning: text(value, "meaning"),
    source: text(value, "source"),
    note: optionalText(value, "note"),
  };
}

function buildFingerprint(value: Value): Service["fingerprint"] {
  return {
    parameter: text(value, "parameter"),
    algorithm: text(value, "algorithm"),
    source: text(value, "source"),
    note: optionalText(value, "note"),
  };
}

function buildLimits(value: Value): Service["limits"] {
  return {
    parameters: number(value, "parameters"),
    nameLength: number(value, "nameLength"),
    valueLength: number(value, "valueLength"),
  };
}

export function buildService(root: Value, names: Names, answers: AnswerBuilder): Service {
  return {
    name: text(root, "service"),
    sources: sortedEntries(below(root, "sources")).map(([tag, value]) => buildSource(tag, value)),
    servers: items(below(root, "servers")).map(buildServer),
    interfaces: sortedEntries(below(root, "interfaces")).map(([name, value]) => buildInterface(name, value, names)),
    defaults: {
      profile: text(below(root, "defaults"), "profile"),
      language: text(below(root, "defaults"), "language"),
    },
    fingerprint: buildFingerprint(below(root, "fingerprint")),
    headers: items(below(root, "headers")).map((header) => ({
      name: text(header, "name"),
      value: text(header, "value"),
      source: text(header, "source"),
      note: optionalText(header, "note"),
    })),
    statuses: sortedEntries(below(root, "statuses")).map(([value, given]) => buildStatus(value, given)),
    errors: answers.list("errors", below(root, "errors")),
    limits: buildLimits(below(root, "limits")),
    callTimeout: number(below(root, "timeouts"), "call"),
    credentials: sortedEntries(below(root, "credentials")).map(([name, value]) => buildCredentials(name, value)),
  };
}

function buildFamily(prefix: string, value: Value): ErrorFamily {
  return {
    prefix,
    name: text(value, "name"),
    template: text(value, "template"),
    wire: optionalText(value, "wire"),
    isOurs: optionalText(value, "origin") === "ours",
    alreadyProcessed: flag(value, "alreadyProcessed"),
    meaning: text(value, "meaning"),
    source: text(value, "source"),
  };
}

function buildCode(code: string, value: Value): ErrorCode {
  return {
    code,
    message: text(value, "message"),
    isOurs: optionalText(value, "origin") === "ours",
    source: text(value, "source"),
    note: optionalText(value, "note"),
    retired: optionalText(value, "retired"),
    pending: flag(value, "pending"),
  };
}

type ErrorTables = Pick<Model, "errorFamilies" | "errorParameters" | "errorCodes">;

export function buildErrors(root: Value): ErrorTables {
  return {
    errorFamilies: sortedEntries(below(root, "families")).map(([prefix, value]) => buildFamily(prefix, value)),
    errorParameters: sortedEntries(below(root, "parameterIds")).map(([id]) => ({
      id,
      label: text(below(root, "parameterIds"), id),
    })),
    errorCodes: sortedEntries(below(root, "codes")).map(([code, value]) => buildCode(code, value)),
  };
}
