/** Servers, headers, limits and how answers of a profile tell errors. */
import { machineKinds } from "../../../generator/model/model.js";
import { child, entries, items, textOf } from "../../../generator/parse/value.js";
import type { Value } from "../../../generator/parse/value.js";
import { insertBefore, ofKind, remove, rename, written } from "../mutation.js";
import type { Mutation, Source } from "../mutation.js";
import { mutation, nudged, profilesIn, removed, replaced } from "./kind.js";
import type { Mutate } from "./kind.js";

export const service: Mutate = (sources) =>
  ofKind(sources, "service").flatMap((source) => {
    const { root } = source;
    const headers = child(root, "headers");
    const profiles = profilesIn(root);
    return [
      ...servers(source),
      ...items(headers).flatMap((header) => replaced("header/value", source, child(header, "value"), ["text/plain"])),
      ...items(headers).flatMap((header) => replaced("header/name", source, child(header, "name"), ["X-Other"])),
      ...profiles.flatMap(([, profile]) =>
        replaced("profile/errors", source, child(profile, "errors"), ["list", "flat"]),
      ),
      ...replaced(
        "default/profile",
        source,
        child(root, "defaults", "profile"),
        profiles.map(([name]) => name),
      ),
      ...replaced("default/language", source, child(root, "defaults", "language"), ["de"]),
      ...entries(child(root, "limits")).flatMap(([, limit]) => nudged("limit/nudge", source, limit)),
      ...replaced("limit/timeout", source, child(root, "timeouts", "call"), ["1000"]),
    ];
  });

function servers(source: Source): readonly Mutation[] {
  const all = items(child(source.root, "servers"));
  const chosen = all.flatMap((server) => child(server, "default") ?? [])[0];
  return all.flatMap((server) => {
    const url = child(server, "url");
    const changed = replaced("server/url", source, url, [`${textOf(url) ?? ""}x`]);
    const before = child(server, "source");
    if (chosen === undefined || before === undefined || child(server, "default") !== undefined) return changed;
    return [
      ...changed,
      mutation(
        "server/default",
        [source, before],
        ["", `default: ${textOf(child(server, "name")) ?? ""}`],
        [remove(source, chosen), insertBefore(source, before, "default: true")],
      ),
    ];
  });
}

// What error codes and the status of an answer mean for a call.

export const errors: Mutate = (sources) =>
  ofKind(sources, "error-codes").flatMap((source) => [
    ...entries(child(source.root, "families")).flatMap(([prefix, family]) => [
      ...flag(source, family, "alreadyProcessed", prefix),
      ...replaced("error/text", source, child(family, "template"), ['"{0} is wrong"']),
    ]),
    ...entries(child(source.root, "codes")).flatMap(([code, error]) => [
      ...flag(source, error, "pending", code),
      ...replaced("error/text", source, child(error, "message"), ["Something is wrong"]),
    ]),
  ]);

function flag(source: Source, error: Value, key: string, code: string): readonly Mutation[] {
  const set = child(error, key);
  if (set !== undefined)
    return [...removed("error/class", source, set), ...replaced("error/class", source, set, ["false"])];
  const before = child(error, "source");
  if (before === undefined) return [];
  return [
    mutation("error/class", [source, error], [code, `${code}: ${key}`], [insertBefore(source, before, `${key}: true`)]),
  ];
}

export const statuses: Mutate = (sources) =>
  ofKind(sources, "service").flatMap((source) =>
    entries(child(source.root, "statuses")).flatMap(([, status]) => [
      ...replaced("status/outcome", source, child(status, "outcome"), ["done", "refused", "unknown"]),
      ...removed("status/drop", source, status),
    ]),
  );

// Values of enumerations, and decimals of currencies.

export const enumerations: Mutate = (sources) =>
  ofKind(sources, "enumerations").flatMap((source) =>
    entries(child(source.root, "enumerations"))
      .flatMap(([, enumeration]) => entries(child(enumeration, "values")))
      .flatMap(([value, at]) => [
        mutation(
          "enumeration/rename",
          [source, at],
          [written(source, at, "key"), `${value}X`],
          [rename(source, at, JSON.stringify(`${value}X`))],
        ),
        ...removed("enumeration/drop", source, at),
      ]),
  );

export const currencies: Mutate = (sources) =>
  ofKind(sources, "enumerations").flatMap((source) =>
    entries(child(source.root, "currencies")).flatMap(([code, currency]) =>
      nudged("currency/decimals", source, child(currency, "decimals"))
        .slice(0, 1)
        .map((one) => ({ ...one, was: `${code}: ${one.was}` })),
    ),
  );

// Which events an order, a payment or a credit takes in each state, and the state that follows.

export const lifeCycles: Mutate = (sources) =>
  ofKind(sources, "life-cycles").flatMap((source) => {
    const { root } = source;
    const cycles = [...entries(child(root, "lifeCycles")).map(([, cycle]) => cycle), child(root, "transfer")];
    return [
      ...entries(child(root, "events")).flatMap(([, event]) =>
        replaced("lifeCycle/token", source, child(event, "token"), ["SOMETHING"]),
      ),
      ...entries(child(root, "oneStepAcquirers", "payment")).flatMap(([, state]) => transitions(source, state, [])),
      ...cycles.flatMap((cycle) => machineKinds.flatMap((machine) => ofMachine(source, child(cycle, machine)))),
      ...cycles.flatMap((cycle) => [
        ...replaced("lifeCycle/recurringAs", source, child(cycle, "recurringAs"), [
          "card",
          "paypal",
          "sepaDirectDebit",
        ]),
        ...removed("lifeCycle/recurringAs", source, child(cycle, "recurringAs")),
        ...removed("lifeCycle/transferFund", source, child(cycle, "transferFund")),
      ]),
      ...replaced("lifeCycle/recurring", source, child(root, "recurring", "oldestSourceDays"), ["401"]),
      ...replaced("lifeCycle/recurring", source, child(root, "recurring", "notFrom"), ["RECUR"]),
    ];
  });

function ofMachine(source: Source, machine: Value | undefined): readonly Mutation[] {
  const states = entries(child(machine, "states"));
  const names = states.map(([name]) => name);
  return [
    ...replaced("lifeCycle/start", source, child(machine, "start"), names),
    ...states.flatMap(([, state]) => transitions(source, state, [...names, "removed"])),
  ];
}

/** Each transition is dropped, and led to the state after its own in the list. */
function transitions(source: Source, state: Value, targets: readonly string[]): readonly Mutation[] {
  return entries(state).flatMap(([, next]) => {
    const other = targets[(targets.indexOf(textOf(next) ?? "") + 1) % targets.length];
    return [
      ...removed("lifeCycle/drop", source, next),
      ...(other === undefined ? [] : replaced("lifeCycle/next", source, next, [other])),
    ];
  });
}
