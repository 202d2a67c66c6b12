import type { ChangeEntries } from "../change.js";

/** What no rule knows, and what cannot be compared. */
export const generalEntries: ChangeEntries = {
  QD1001: {
    title: "Something else changed",
    touches: ["wire", "types", "behaviour", "docs"],
    audience: ["callers", "readers", "sandbox"],
    bump: "major",
    effect: "No rule knows what follows from it, so the worst is assumed until one does.",
  },
  QD1002: {
    title: "File that cannot be compared",
    touches: ["wire", "types", "behaviour", "docs"],
    audience: ["callers", "readers", "sandbox"],
    bump: "major",
    effect: "One version of the file cannot be read, so anything in it may have changed.",
  },
  QD1003: {
    title: "Form of spec files changed",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "Only those who write the spec are held to another form.",
  },
  QD1004: {
    title: "Written in another way",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "It means the same as before.",
  },
  QD1005: {
    title: "File that nothing reads",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "The file's place or name has no meaning, so nothing follows from it.",
  },
};
