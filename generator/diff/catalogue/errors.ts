import type { ChangeEntries } from "../change.js";

/** Error codes and their families. */
export const errorEntries: ChangeEntries = {
  QD1801: {
    title: "Error code added",
    touches: ["types"],
    audience: ["readers"],
    bump: "minor",
    effect: "explainErrorCode knows one code more.",
  },
  QD1802: {
    title: "Error code removed",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "explainErrorCode no longer knows it.",
  },
  QD1803: {
    title: "Says now that the transaction is pending",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "A call that ends with it is unknown, and no longer refused.",
  },
  QD1804: {
    title: "No longer says that the transaction is pending",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "major",
    effect:
      "A call that ends with it is refused, and no longer unknown: apps may call again, and money may move twice.",
  },
  QD1805: {
    title: "Says now that an earlier call did it",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "alreadyProcessed is true for its codes.",
  },
  QD1806: {
    title: "No longer says that an earlier call did it",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "alreadyProcessed is false for its codes: apps may call again, and money may move twice.",
  },
  QD1807: {
    title: "Text of an error changed",
    touches: ["behaviour"],
    audience: ["readers", "sandbox"],
    bump: "patch",
    effect: "explainErrorCode and the sandbox tell it in other words.",
  },
  QD1808: {
    title: "Error code retired, or no longer",
    touches: ["docs"],
    audience: ["readers"],
    bump: "patch",
    effect: "explainErrorCode says whether it is in use.",
  },
  QD1809: {
    title: "Error family added",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "minor",
    effect: "explainErrorCode knows the codes of one family more.",
  },
  QD1810: {
    title: "Error family removed",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "explainErrorCode no longer knows its codes.",
  },
  QD1811: {
    title: "Parameter id added",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "minor",
    effect: "explainErrorCode can name one parameter more.",
  },
  QD1812: {
    title: "Parameter id removed",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "explainErrorCode can no longer name the parameter.",
  },
  QD1813: {
    title: "Known error of an operation changed",
    touches: ["docs"],
    audience: ["readers"],
    bump: "patch",
    effect: "The reference lists other errors for the operation.",
  },
};
