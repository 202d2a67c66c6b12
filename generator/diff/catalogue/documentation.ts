import type { ChangeEntries } from "../change.js";

/** Texts and sources. */
export const documentationEntries: ChangeEntries = {
  QD2001: {
    title: "Text changed",
    touches: ["docs"],
    audience: [],
    bump: "patch",
    effect: "The documentation says it in other words.",
  },
  QD2002: {
    title: "Source or note changed",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "Only the reason why it is believed is another one.",
  },
};
