import { child, numberOf, textOf } from "../../parse/value.js";
import type { Value } from "../../parse/value.js";
import type { ChangeEntries, Code } from "../change.js";
import { changeWords, ofAll, ofNone, rule, shown } from "../rule.js";
import type { Rule, Tell, Words } from "../rule.js";
import { orderWords, swapsOf } from "./signing.js";

/** Something that the operations of an interface have part in. */
function ofInterface(code: Code, words: Words): Tell {
  return ({ keys, before, after }, { either }) => ({
    code,
    words: words(keys, changeWords(before, after)),
    operations: either.membersOf(keys[0] ?? ""),
  });
}

/** Servers, profiles, limits, and published accounts. */
export const serviceEntries: ChangeEntries = {
  QD1701: {
    title: "Default server changed",
    touches: ["wire", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Clients without a base URL talk to another server.",
  },
  QD1702: {
    title: "Server added",
    touches: ["docs"],
    audience: [],
    bump: "patch",
    effect: "Only the documentation names it.",
  },
  QD1703: {
    title: "Server removed",
    touches: ["docs"],
    audience: [],
    bump: "patch",
    effect: "Only the documentation named it.",
  },
  QD1704: {
    title: "Server retired, or its dates changed",
    touches: ["docs"],
    audience: ["callers"],
    bump: "patch",
    effect: "The documentation says since or until when it is in use.",
  },
  QD1705: {
    title: "Address of another server changed",
    touches: ["docs"],
    audience: [],
    bump: "patch",
    effect: "Only the documentation names it.",
  },
  QD1706: {
    title: "Profile added",
    touches: ["types"],
    audience: ["callers"],
    bump: "minor",
    effect: "Clients may choose it.",
  },
  QD1707: {
    title: "Profile removed",
    touches: ["wire", "types"],
    audience: ["callers"],
    bump: "major",
    effect: "Clients that choose it no longer compile.",
  },
  QD1708: {
    title: "Path of a profile changed",
    touches: ["wire"],
    audience: ["callers"],
    bump: "major",
    effect: "Requests go to another path; proxies, allow lists and recordings know the old one.",
  },
  QD1709: {
    title: "What a profile signs for every operation changed",
    touches: ["wire"],
    audience: ["callers"],
    bump: "major",
    effect:
      "Every request has another fingerprint: a gateway that expects the old one refuses it, though no type has changed.",
  },
  QD1710: {
    title: "Errors of a profile are read in another way",
    touches: ["wire"],
    audience: ["readers"],
    bump: "major",
    effect: "The same answer is read with other errors.",
  },
  QD1711: {
    title: "Rule of the fingerprint changed",
    touches: ["wire"],
    audience: ["callers"],
    bump: "major",
    effect: "Every request is signed in another way, and a gateway that expects the old one refuses it.",
  },
  QD1712: {
    title: "Header changed",
    touches: ["wire"],
    audience: ["callers"],
    bump: "major",
    effect: "Every request has other headers; the gateway answers wrong ones with HTTP 403.",
  },
  QD1713: {
    title: "Limit lowered",
    touches: ["behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Larger requests are refused before they are sent.",
  },
  QD1714: {
    title: "Limit raised",
    touches: ["behaviour"],
    audience: ["callers"],
    bump: "minor",
    effect: "Requests that were refused before are sent.",
  },
  QD1715: {
    title: "Time for a call shortened",
    touches: ["behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Calls without a timeout of their own end sooner, with an unknown outcome.",
  },
  QD1716: {
    title: "Outcome of a status changed",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "The same answer has another outcome: what was refused may now be unknown, or the other way round.",
  },
  QD1717: {
    title: "Status added",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "minor",
    effect: "An answer with it has an outcome of its own, and is no longer broken.",
  },
  QD1718: {
    title: "Status removed",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "An answer with it counts as broken, and the outcome is unknown.",
  },
  QD1719: {
    title: "Published account added",
    touches: ["types"],
    audience: ["callers", "sandbox"],
    bump: "minor",
    effect: "Its credentials are exported, and refused away from the loopback interface.",
  },
  QD1720: {
    title: "Published account removed",
    touches: ["types"],
    audience: ["callers", "sandbox"],
    bump: "major",
    effect: "Its exported credentials are gone.",
  },
  QD1721: {
    title: "Published account changed",
    touches: ["wire"],
    audience: ["callers", "sandbox"],
    bump: "minor",
    effect: "Calls with the exported credentials use other values.",
  },
  QD1722: {
    title: "Service has another name",
    touches: ["docs"],
    audience: [],
    bump: "patch",
    effect: "Only the documentation shows it.",
  },
  QD1723: {
    title: "Default profile or language changed",
    touches: ["wire", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Clients that name none call another address, or get texts for the consumer in another language.",
  },
  QD1725: {
    title: "Time for a call prolonged",
    touches: ["behaviour"],
    audience: ["callers"],
    bump: "minor",
    effect: "Calls without a timeout of their own wait longer for an answer.",
  },
  QD1726: {
    title: "Interface added",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "Operations may belong to it; those that do are told by themselves.",
  },
  QD1727: {
    title: "Interface removed",
    touches: ["wire", "types"],
    audience: ["callers"],
    bump: "major",
    effect: "What belonged to it can no longer be called.",
  },
  QD1728: {
    title: "Success is told in another way",
    touches: ["wire"],
    audience: ["readers"],
    bump: "major",
    effect: "The same answer is another outcome.",
  },
  QD1729: {
    title: "What the client fills of an operation's own changed",
    touches: ["wire"],
    audience: ["callers"],
    bump: "major",
    effect: "Calls that leave it out send something else.",
  },
  QD1730: {
    title: "Parameter of an interface's fingerprint changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox reports its errors in another way.",
  },
};

// Servers, profiles, the rule of the fingerprint, headers, limits, statuses, published accounts.

function isDefault(server: Value | undefined): boolean {
  return child(server, "default")?.raw === true;
}

const server: Tell = (seen, context) => {
  const isAdded = seen.is === "added";
  const name = seen.keys[0] ?? "";
  if (isDefault(isAdded ? seen.after : seen.before)) {
    const words = isAdded ? `${name}, which is new, is now the default server` : `${name}, the default server, is gone`;
    return ofAll("QD1701", () => words)(seen, context);
  }
  return isAdded
    ? ofNone("QD1702", () => `There is a new server ${name}`)(seen, context)
    : ofNone("QD1703", () => `There is no server ${name} any more`)(seen, context);
};

const defaultMark: Tell = (seen, context) => {
  const isNow = seen.after?.raw === true;
  return ofAll("QD1701", ([name = ""]) => `${name} is ${isNow ? "now" : "no longer"} the default server`)(
    seen,
    context,
  );
};

/** Of the default server it is the address of every call. */
const address: Tell = (seen, context) => {
  const [name = ""] = seen.keys;
  const code = context.isDefaultServer(name) ? "QD1701" : "QD1705";
  return (code === "QD1701" ? ofAll : ofNone)(code, (_, changed) => `The address of the server ${name} ${changed}`)(
    seen,
    context,
  );
};

const until: Tell = ({ keys: [name = "", key = ""], before, after, is }, { either }) => {
  const words =
    key === "until" && is === "added"
      ? `The server ${name} is retired: in use until ${shown(after)}`
      : `${key === "until" ? "The last" : "The first"} day of the server ${name} ${changeWords(before, after)}`;
  return { code: "QD1704", words, operations: either.operations };
};

const signedOrder: Tell = ({ keys: [, profile = ""], before, after }, { either }) => {
  const swaps = swapsOf(before, after, "parameter");
  const words = `The profile ${profile} now ${orderWords(before, after, swaps, "signs")}`;
  return { code: "QD1709", words, operations: either.operations, hashed: [undefined, swaps] };
};

const signedEntry: Tell = ({ keys: [, profile = "", name = ""], is, before, after }, { either }) => {
  const inSigned = `what the profile ${profile} signs`;
  const words = {
    added: `${name} now stands in ${inSigned}`,
    removed: `${name} no longer stands in ${inSigned}`,
    changed: `${name} in ${inSigned} is filled in another way`,
    order: `${name} in ${inSigned} is filled in another way`,
  }[is];
  const filled = is === "changed" ? `: its value ${changeWords(before, after)}` : "";
  return { code: "QD1709", words: `${words}${filled}`, operations: either.operations };
};

const limit: Tell = (seen, context) => {
  const [before, after] = [numberOf(seen.before) ?? Infinity, numberOf(seen.after) ?? Infinity];
  const [key = ""] = seen.keys;
  const code = after < before ? "QD1713" : "QD1714";
  return ofAll(code, () => `The limit ${key} ${changeWords(seen.before, seen.after)}`)(seen, context);
};

/** Values of accounts are published, but no message should teach to print secrets. */
const account: Tell = ({ keys: [name = "", key = ""] }) => ({
  code: "QD1721",
  words: `The ${key} of the account ${name} has changed`,
  operations: [],
});

const header: Tell = (seen, context) => {
  const name = textOf(child(seen.after ?? seen.before, "name")) ?? seen.keys[0] ?? "";
  const words = { added: "is now sent", removed: "is no longer sent", changed: "has another value", order: "" }[
    seen.is
  ];
  return ofAll("QD1712", () => `The header ${name} ${words}`)(seen, context);
};

export const serviceRules: readonly Rule[] = [
  rule(
    "service:service",
    "any",
    ofNone("QD1722", (_, changed) => `The name of the service ${changed}`),
  ),
  rule("service:servers/*", ["added", "removed"], server),
  rule("service:servers/*/default", "any", defaultMark),
  rule("service:servers/*/url", "any", address),
  rule("service:servers/*/since", "any", (seen, context) => until({ ...seen, keys: [...seen.keys, "since"] }, context)),
  rule("service:servers/*/until", "any", (seen, context) => until({ ...seen, keys: [...seen.keys, "until"] }, context)),
  rule(
    "service:interfaces/*",
    "added",
    ofNone("QD1726", ([name = ""]) => `There is a new interface ${name}`),
  ),
  rule(
    "service:interfaces/*",
    "removed",
    ofInterface("QD1727", ([name = ""]) => `There is no interface ${name} any more`),
  ),
  ...["", "/**"].map((below) =>
    rule(
      `service:interfaces/*/filled${below}`,
      "any",
      ofInterface("QD1729", ([name = ""]) => `What the client fills of the own parameters of ${name} is another`),
    ),
  ),
  rule(
    "service:interfaces/*/fingerprint",
    "any",
    ofInterface("QD1730", ([name = ""], changed) => `The parameter of the fingerprint of ${name} ${changed}`),
  ),
  rule(
    "service:interfaces/*/success",
    "any",
    ofInterface(
      "QD1728",
      ([name = ""], changed) => `What says in answers of ${name} that a call was executed ${changed}`,
    ),
  ),
  rule(
    "service:interfaces/*/profiles/*",
    "added",
    ofInterface("QD1706", ([, name = ""]) => `There is a new profile ${name}`),
  ),
  rule(
    "service:interfaces/*/profiles/*",
    "removed",
    ofInterface("QD1707", ([, name = ""]) => `There is no profile ${name} any more`),
  ),
  rule(
    "service:interfaces/*/profiles/*/path",
    "any",
    ofInterface("QD1708", ([, name = ""], changed) => `The path of the profile ${name} ${changed}`),
  ),
  rule(
    "service:interfaces/*/profiles/*/errors",
    "any",
    ofInterface("QD1710", ([, name = ""], is) => `The form of errors in the profile ${name} ${is}`),
  ),
  rule("service:interfaces/*/profiles/*/signed", "order", signedOrder),
  rule("service:interfaces/*/profiles/*/signed/**", "any", signedEntry),
  ...["profile", "language"].map((key) =>
    rule(
      `service:defaults/${key}`,
      "any",
      ofAll("QD1723", (_, changed) => `The default ${key} ${changed}`),
    ),
  ),
  ...["parameter", "algorithm"].map((key) =>
    rule(
      `service:fingerprint/${key}`,
      "any",
      ofAll("QD1711", (_, changed) => `The ${key} of the fingerprint ${changed}`),
    ),
  ),
  rule("service:headers/*", ["added", "removed"], header),
  rule(
    "service:headers/*/value",
    "any",
    ofAll("QD1712", ([name = ""], changed) => `The header ${name} ${changed}`),
  ),
  ...["parameters", "nameLength", "valueLength"].map((key) =>
    rule(`service:limits/${key}`, "any", (seen, context) => limit({ ...seen, keys: [key] }, context)),
  ),
  rule("service:timeouts/call", "any", (seen, context) => {
    const isShorter = (numberOf(seen.after) ?? Infinity) < (numberOf(seen.before) ?? Infinity);
    const words = (_: readonly string[], changed: string): string => `The time for a call in milliseconds ${changed}`;
    return ofAll(isShorter ? "QD1715" : "QD1725", words)(seen, context);
  }),
  rule(
    "service:statuses/*",
    "added",
    ofAll("QD1717", ([status = ""]) => `There is a new status ${status}`),
  ),
  rule(
    "service:statuses/*",
    "removed",
    ofAll("QD1718", ([status = ""]) => `There is no status ${status} any more`),
  ),
  rule(
    "service:statuses/*/outcome",
    "any",
    ofAll("QD1716", ([status = ""], is) => `The outcome of status ${status} ${is}`),
  ),
  rule(
    "service:credentials/*",
    "added",
    ofNone("QD1719", ([name = ""]) => `There is a new published account ${name}`),
  ),
  rule(
    "service:credentials/*",
    "removed",
    ofNone("QD1720", ([name = ""]) => `There is no published account ${name} any more`),
  ),
  ...["customerId", "shopId", "secret", "password", "mode"].map((key) =>
    rule(`service:credentials/*/${key}`, "any", (seen, context) =>
      account({ ...seen, keys: [...seen.keys, key] }, context),
    ),
  ),
];
