import { singleFiles } from "../../parse-kind.js";
import { UNDESCRIBED } from "./new-parameters.js";
import type { Scaffolded } from "./scaffold.js";

/** What was made, and what is left for a person. */
export function printReport({ operation, parameters }: Scaffolded): string {
  const unsure = operation.text.includes("INFERRED");
  const undescribed = [operation.text, parameters].some((text) => text.includes(UNDESCRIBED));
  const steps = [
    `Write into ${operation.file} what the guide says: description, notes, errors.`,
    ...(unsure ? ["Cite a page wherever it says INFERRED, and see whether the guide agrees."] : []),
    ...(undescribed ? [`Describe what is "${UNDESCRIBED}"`] : []),
    "Compare the order of the fingerprint with the guide: the COMPUTED vectors keep it, but prove nothing about the gateway.",
    "npm run generate",
    "npm run check: it tells who else lists the operations, such as the README and the sandbox.",
  ];
  return [
    `Written: ${operation.file}`,
    ...(parameters === "" ? [] : [`Added to: ${singleFiles.parameters}`]),
    "The spec has no findings. Next:",
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    "",
  ].join("\n");
}

/** What would be written. */
export function printTexts({ operation, parameters }: Scaffolded): string {
  const added = parameters === "" ? "" : `\nTo be added to ${singleFiles.parameters}:\n${parameters}`;
  return `${operation.text}${added}`;
}
