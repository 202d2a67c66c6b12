import type { ChangeEntries } from "../change.js";

/** What answers hold, and how it is read. */
export const answerEntries: ChangeEntries = {
  QD1601: {
    title: "Answer field added",
    touches: ["types"],
    audience: ["readers"],
    bump: "minor",
    effect: "Apps can read one field more.",
  },
  QD1602: {
    title: "Answer field removed",
    touches: ["types", "behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "Apps that read it no longer compile.",
  },
  QD1603: {
    title: "Answer field became optional",
    touches: ["types"],
    audience: ["readers"],
    bump: "major",
    effect: "Apps must reckon with answers without it.",
  },
  QD1604: {
    title: "Answer field became required",
    touches: ["types", "behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "The outcome of a call whose answer comes without it is unknown, and no longer done.",
  },
  QD1605: {
    title: "Answer field has another type",
    touches: ["types", "behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "The same answer is read as another value, or as malformed.",
  },
  QD1606: {
    title: "Length of an answer field changed",
    touches: ["docs"],
    audience: [],
    bump: "patch",
    effect: "Only the documentation tells it; the lengths of answers are not checked.",
  },
  QD1607: {
    title: "Answer field is read under other names",
    touches: ["wire"],
    audience: ["readers"],
    bump: "major",
    effect: "The same answer may be read with other values.",
  },
  QD1608: {
    title: "Answer field is read under one more name",
    touches: ["wire"],
    audience: ["readers"],
    bump: "minor",
    effect: "Answers that use that name are understood.",
  },
  QD1609: {
    title: "Objects are found in another place",
    touches: ["wire"],
    audience: ["readers"],
    bump: "major",
    effect: "The same answer is read with other objects, or as cut short.",
  },
  QD1610: {
    title: "Object added",
    touches: ["types"],
    audience: ["readers"],
    bump: "minor",
    effect: "Its type is exported.",
  },
  QD1611: {
    title: "Object removed",
    touches: ["types"],
    audience: ["readers"],
    bump: "major",
    effect: "Its exported type is gone.",
  },
  QD1612: {
    title: "Answer field marked as personal, or no longer",
    touches: ["docs"],
    audience: ["readers"],
    bump: "patch",
    effect: "The reference says so; answers are shown as before.",
  },
};
