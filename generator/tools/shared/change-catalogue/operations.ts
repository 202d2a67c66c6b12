import type { ChangeEntry } from "./entry.js";

export type OperationCode =
  | "QD1101"
  | "QD1102"
  | "QD1103"
  | "QD1104"
  | "QD1105"
  | "QD1106"
  | "QD1107"
  | "QD1108"
  | "QD1109"
  | "QD1110"
  | "QD1111"
  | "QD1112"
  | "QD1113"
  | "QD1114"
  | "QD1115"
  | "QD1116"
  | "QD1117";

/** Operations and their variants. */
export const operationEntries: Readonly<Record<OperationCode, ChangeEntry>> = {
  QD1101: {
    title: "Operation added",
    breaks: ["types"],
    audience: ["callers"],
    bump: "minor",
    effect: "Apps can call one operation more.",
  },
  QD1102: {
    title: "Operation removed",
    breaks: ["wire", "types"],
    audience: ["callers", "readers"],
    bump: "major",
    effect: "Apps that call it no longer compile.",
  },
  QD1103: {
    title: "Endpoint moved",
    breaks: ["wire"],
    audience: ["callers"],
    bump: "major",
    effect: "Requests go to another path; proxies, allow lists and recordings know the old one.",
  },
  QD1104: {
    title: "Moves money now",
    breaks: ["types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "The option retry is gone, onIntent is awaited before each call, and no call is repeated.",
  },
  QD1105: {
    title: "No longer counts as moving money",
    breaks: ["types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect:
      "onIntent is no longer awaited, and what counts as reading takes retry: if money moves after all, it may move twice.",
  },
  QD1106: {
    title: "Effect changed where no money moves",
    breaks: ["types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Only operations that read may be repeated, so the option retry comes or goes.",
  },
  QD1107: {
    title: "Kind of operation changed",
    breaks: ["docs"],
    audience: [],
    bump: "patch",
    effect: "It stands under another heading of the reference.",
  },
  QD1108: {
    title: "Operation has another name",
    breaks: ["wire", "types"],
    audience: ["callers", "readers"],
    bump: "major",
    effect: "The generated function, and in the toolkit profile the command that is sent, have another name.",
  },
  QD1109: {
    title: "Variant added",
    breaks: ["types"],
    audience: ["callers", "readers"],
    bump: "minor",
    effect: "Calls may choose one value more, with parameters of its own.",
  },
  QD1110: {
    title: "Variant removed",
    breaks: ["wire", "types"],
    audience: ["callers"],
    bump: "major",
    effect: "Calls that choose it no longer compile and are refused before they are sent.",
  },
  QD1111: {
    title: "Variant retired",
    breaks: ["types"],
    audience: ["callers"],
    bump: "minor",
    effect: "It is marked as deprecated, and still works as before.",
  },
  QD1112: {
    title: "Variant no longer retired",
    breaks: ["types"],
    audience: ["callers"],
    bump: "minor",
    effect: "It is no longer marked as deprecated.",
  },
  QD1113: {
    title: "Variants told apart in another way",
    breaks: ["wire", "types"],
    audience: ["callers"],
    bump: "major",
    effect: "The parameters of every call are typed and checked in another way.",
  },
  QD1114: {
    title: "Order of missing parameters changed",
    breaks: ["behaviour"],
    audience: ["sandbox"],
    bump: "patch",
    effect: "The sandbox reports missing parameters in another order.",
  },
  QD1115: {
    title: "Sign of the effect added",
    breaks: ["behaviour"],
    audience: ["callers"],
    bump: "minor",
    effect: "reconcile can find out what became of a call.",
  },
  QD1116: {
    title: "Sign of the effect changed",
    breaks: ["behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "reconcile judges the same order in another way; a wrong not-executed invites a second call.",
  },
  QD1117: {
    title: "Sign of the effect removed",
    breaks: ["types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "reconcile can no longer find out what became of a call.",
  },
};
