import { printJson } from "../text/json.js";
import { counted, printable } from "../text/words.js";
import { catalogue } from "./catalogue.js";
import type { Severity } from "./catalogue/entry.js";
import type { Finding, FindingFormat, Range } from "./finding.js";

interface RenderOptions {
  /** Terminal colours; only if asked for. */
  readonly colour: boolean;
}

/** The one signature of all renderers. `texts` holds the files by name, for code frames. */
type Render = (findings: readonly Finding[], texts: ReadonlyMap<string, string>, options: RenderOptions) => string;

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
const renderText: Render = (findings, texts, { colour }) => {
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

/** The line of a finding between its neighbours, with carets under what is meant; empty where the file has no text. */
function codeFrame(text: string | undefined, { start, end }: Range): readonly string[] {
  const lines = text?.split("\n") ?? [];
  const line = lines[start.line - 1];
  if (line === undefined || text === "") return [];
  const first = Math.max(start.line - 1, 1);
  const shown = lines.slice(first - 1, start.line + 1);
  const width = String(first + shown.length - 1).length;
  const until = end.line === start.line ? end.column : line.length + 1;
  const carets = " ".repeat(start.column - 1) + "^".repeat(Math.max(until - start.column, 1));
  return shown.flatMap((content, index) => {
    const number = first + index;
    const marked = number === start.line;
    const row = `${marked ? ">" : " "} ${String(number).padStart(width)} | ${content}`.trimEnd();
    return marked ? [row, `  ${" ".repeat(width)} | ${carets}`] : [row];
  });
}

/** What has a meaning in GitHub's workflow commands. */
function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Annotations in the diff of a pull request; GitHub counts the last column in, and ignores columns across lines. */
const renderGithub: Render = (findings) =>
  findings
    .map(({ code, severity, file, start, end, message, fix }) => {
      const properties = {
        file,
        line: start.line,
        endLine: end.line,
        ...(start.line === end.line ? { col: start.column, endColumn: Math.max(end.column - 1, start.column) } : {}),
        title: `${code} ${catalogue[code].title}`,
      };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${severity === "known" ? "notice" : severity} ${list.join(",")}::${escapeMessage(`${message} ${fix}`)}\n`;
    })
    .join("");

/** For programs: the findings as they are. */
const renderJson: Render = (findings) => printJson({ findings });

const renders: Readonly<Record<FindingFormat, Render>> = { text: renderText, json: renderJson, github: renderGithub };

/** Findings in the format that was asked for. */
export function renderFindings(
  findings: readonly Finding[],
  files: readonly { readonly file: string; readonly text: string }[],
  format: FindingFormat,
  colour = false,
): string {
  return renders[format](findings, new Map(files.map(({ file, text }) => [file, text])), { colour });
}
