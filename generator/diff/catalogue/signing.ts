import type { ChangeEntries } from "../change.js";

/** What is signed, and in which order. */
export const signingEntries: ChangeEntries = {
  QD1301: {
    title: "Fingerprint order changed",
    touches: ["wire"],
    audience: ["callers"],
    bump: "major",
    effect: "A gateway that expects the old order refuses such a call, though no type has changed.",
  },
  QD1302: {
    title: "Signed now",
    touches: ["wire"],
    audience: ["callers"],
    bump: "major",
    effect: "The same call has another fingerprint: a gateway that does not sign it refuses the call.",
  },
  QD1303: {
    title: "No longer signed",
    touches: ["wire"],
    audience: ["callers"],
    bump: "major",
    effect: "The same call has another fingerprint: a gateway that signs it refuses the call.",
  },
  QD1304: {
    title: "Marked as unsigned, or no longer",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "The fingerprint is as before.",
  },
  QD1305: {
    title: "Vector added",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "One more known fingerprint holds the signature in its place.",
  },
  QD1306: {
    title: "Vector removed",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "One known fingerprint less holds the signature in its place.",
  },
  QD1307: {
    title: "Vector changed",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "Where the same request has another fingerprint, the signature has changed elsewhere in the spec.",
  },
};
