import type { ChangeEntry } from "./entry.js";

export type ServiceCode =
  | "QD1701"
  | "QD1702"
  | "QD1703"
  | "QD1704"
  | "QD1705"
  | "QD1706"
  | "QD1707"
  | "QD1708"
  | "QD1709"
  | "QD1710"
  | "QD1711"
  | "QD1712"
  | "QD1713"
  | "QD1714"
  | "QD1715"
  | "QD1716"
  | "QD1717"
  | "QD1718"
  | "QD1719"
  | "QD1720"
  | "QD1721"
  | "QD1722"
  | "QD1723";

/** Servers, profiles, limits, and published accounts. */
export const serviceEntries: Readonly<Record<ServiceCode, ChangeEntry>> = {
  QD1701: {
    title: "Default server changed",
    breaks: ["wire", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Clients without a base URL talk to another server.",
  },
  QD1702: {
    title: "Server added",
    breaks: ["docs"],
    audience: [],
    bump: "patch",
    effect: "Only the documentation names it.",
  },
  QD1703: {
    title: "Server removed",
    breaks: ["docs"],
    audience: [],
    bump: "patch",
    effect: "Only the documentation named it.",
  },
  QD1704: {
    title: "Server retired, or its dates changed",
    breaks: ["docs"],
    audience: ["callers"],
    bump: "patch",
    effect: "The documentation says since or until when it is in use.",
  },
  QD1705: {
    title: "Address of another server changed",
    breaks: ["docs"],
    audience: [],
    bump: "patch",
    effect: "Only the documentation names it.",
  },
  QD1706: {
    title: "Profile added",
    breaks: ["types"],
    audience: ["callers"],
    bump: "minor",
    effect: "Clients may choose it.",
  },
  QD1707: {
    title: "Profile removed",
    breaks: ["wire", "types"],
    audience: ["callers"],
    bump: "major",
    effect: "Clients that choose it no longer compile.",
  },
  QD1708: {
    title: "Path of a profile changed",
    breaks: ["wire"],
    audience: ["callers"],
    bump: "major",
    effect: "Requests go to another path; proxies, allow lists and recordings know the old one.",
  },
  QD1709: {
    title: "Prefix of a profile changed",
    breaks: ["wire"],
    audience: ["callers"],
    bump: "major",
    effect:
      "Every request has another fingerprint: a gateway that expects the old one refuses it, though no type has changed.",
  },
  QD1710: {
    title: "Errors of a profile are read in another way",
    breaks: ["wire"],
    audience: ["readers"],
    bump: "major",
    effect: "The same answer is read with other errors.",
  },
  QD1711: {
    title: "Rule of the fingerprint changed",
    breaks: ["wire"],
    audience: ["callers"],
    bump: "major",
    effect: "Every request is signed in another way, and a gateway that expects the old one refuses it.",
  },
  QD1712: {
    title: "Header changed",
    breaks: ["wire"],
    audience: ["callers"],
    bump: "major",
    effect: "Every request has other headers; the gateway answers wrong ones with HTTP 403.",
  },
  QD1713: {
    title: "Limit lowered",
    breaks: ["behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Larger requests are refused before they are sent.",
  },
  QD1714: {
    title: "Limit raised",
    breaks: ["behaviour"],
    audience: ["callers"],
    bump: "minor",
    effect: "Requests that were refused before are sent.",
  },
  QD1715: {
    title: "Time for a call changed",
    breaks: ["behaviour"],
    audience: ["callers"],
    bump: "minor",
    effect: "Calls without a timeout of their own end sooner or later with an unknown outcome.",
  },
  QD1716: {
    title: "Outcome of a status changed",
    breaks: ["behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "The same answer has another outcome: what was refused may now be unknown, or the other way round.",
  },
  QD1717: {
    title: "Status added",
    breaks: ["behaviour"],
    audience: ["readers"],
    bump: "minor",
    effect: "An answer with it has an outcome of its own, and is no longer broken.",
  },
  QD1718: {
    title: "Status removed",
    breaks: ["behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "An answer with it counts as broken, and the outcome is unknown.",
  },
  QD1719: {
    title: "Published account added",
    breaks: ["types"],
    audience: ["callers", "sandbox"],
    bump: "minor",
    effect: "Its credentials are exported, and refused away from the loopback interface.",
  },
  QD1720: {
    title: "Published account removed",
    breaks: ["types"],
    audience: ["callers", "sandbox"],
    bump: "major",
    effect: "Its exported credentials are gone.",
  },
  QD1721: {
    title: "Published account changed",
    breaks: ["wire"],
    audience: ["callers", "sandbox"],
    bump: "minor",
    effect: "Calls with the exported credentials use other values.",
  },
  QD1722: {
    title: "Service has another name",
    breaks: ["docs"],
    audience: [],
    bump: "patch",
    effect: "Only the documentation shows it.",
  },
  QD1723: {
    title: "Default profile or language changed",
    breaks: ["wire", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Clients that name none call another address, or get texts for the consumer in another language.",
  },
};
