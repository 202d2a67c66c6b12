import { codeFrame } from "./code-frame.js";
import type { Finding } from "./finding.js";
import type { Render } from "./render.js";

const styles = { red: 31, yellow: 33, dim: 2, bold: 1 } as const;

type Paint = (style: keyof typeof styles, text: string) => string;

const painter =
  (colour: boolean): Paint =>
  (style, text) =>
    colour ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;

const count = (findings: readonly Finding[], severity: Finding["severity"]): string => {
  const found = findings.filter((finding) => finding.severity === severity).length;
  return `${found} ${severity}${found === 1 ? "" : "s"}`;
};

/** For people at a terminal: place, code, message, code frame, fix. */
export const renderText: Render = (findings, texts, { colour }) => {
  const paint = painter(colour);
  const blocks = findings.map((finding) => {
    const place = `${finding.file}:${finding.start.line}:${finding.start.column}`;
    const severity = paint(finding.severity === "error" ? "red" : "yellow", finding.severity);
    const frame = codeFrame(texts.get(finding.file), finding).map((line) => paint("dim", line));
    return [
      `${paint("bold", place)}: ${severity} ${finding.code}: ${finding.message}`,
      ...frame,
      `  Fix: ${finding.fix}`,
      "",
    ].join("\n");
  });
  if (findings.length === 0) return "No findings.\n";
  return `${blocks.join("\n")}\n${count(findings, "error")}, ${count(findings, "warning")}.\n`;
};
