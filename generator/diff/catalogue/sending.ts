import type { ChangeEntries } from "../change.js";

/** Which parameters are sent. */
export const sendingEntries: ChangeEntries = {
  QD1201: {
    title: "Required parameter added",
    touches: ["wire", "types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Calls without it no longer compile and are refused before they are sent.",
  },
  QD1202: {
    title: "Optional parameter added",
    touches: ["types"],
    audience: ["callers"],
    bump: "minor",
    effect: "Calls without it are sent as before.",
  },
  QD1203: {
    title: "Parameter removed",
    touches: ["wire", "types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Calls that give it no longer compile and are refused before they are sent.",
  },
  QD1204: {
    title: "Parameter became required",
    touches: ["types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Calls without it no longer compile and are refused before they are sent.",
  },
  QD1205: {
    title: "Parameter became optional",
    touches: ["types"],
    audience: ["callers"],
    bump: "minor",
    effect: "Calls may leave it out; those that give it are sent as before.",
  },
  QD1206: {
    title: "Repeating group named in another way",
    touches: ["wire", "types"],
    audience: ["callers"],
    bump: "major",
    effect: "Items are sent or typed under other names.",
  },
  QD1207: {
    title: "Group described",
    touches: ["types"],
    audience: ["callers"],
    bump: "minor",
    effect: "Its type is exported, though no operation sends it for the first time.",
  },
  QD1208: {
    title: "Group no longer described",
    touches: ["types"],
    audience: ["callers"],
    bump: "major",
    effect: "Its exported type is gone.",
  },
  QD1209: {
    title: "Parameter described",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "By itself it changes nothing that is sent.",
  },
  QD1210: {
    title: "Parameter no longer described",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "By itself it changes nothing that is sent.",
  },
};
