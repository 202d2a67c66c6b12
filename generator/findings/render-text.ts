import { printable } from "../printable.js";
import { counted } from "../words.js";
import { codeFrame } from "./code-frame.js";
import type { Finding } from "./finding.js";
import type { Severity } from "./catalogue/entry.js";
import type { Render } from "./render.js";

const styles = { red: 31, yellow: 33, dim: 2, bold: 1 } as const;

const styleOf: Readonly<Record<Severity, keyof typeof styles>> = { error: "red", warning: "yellow", known: "dim" };

type Paint = (style: keyof typeof styles, text: string) => string;

function painter(colour: boolean): Paint {
  return (style, text) => (colour ? `\u001b[${styles[style]}m${text}\u001b[0m` : text);
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function summary(findings: readonly Finding[]): string {
  const known = count(findings, "known");
  const counts = [counted(count(findings, "error"), "error"), counted(count(findings, "warning"), "warning")];
  return `${[...counts, ...(known === 0 ? [] : [`${known} known`])].join(", ")}.\n`;
}

/** For people at a terminal: place, code, message, code frame, fix. */
export const renderText: Render = (findings, texts, { colour }) => {
  const paint = painter(colour);
  const blocks = findings.map((finding) => {
    const place = `${finding.file}:${finding.start.line}:${finding.start.column}`;
    const severity = paint(styleOf[finding.severity], finding.severity);
    const frame = codeFrame(texts.get(finding.file), finding).map((line) => paint("dim", printable(line)));
    return [
      `${paint("bold", printable(place))}: ${severity} ${finding.code}: ${printable(finding.message)}`,
      ...frame,
      `  Fix: ${printable(finding.fix)}`,
      "",
    ].join("\n");
  });
  if (findings.length === 0) return "No findings.\n";
  return `${blocks.join("\n")}\n${summary(findings)}`;
};
