import { catalogue } from "./catalogue.js";
import type { Render } from "./render.js";

/** What has a meaning in GitHub's workflow commands. */
function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Annotations in the diff of a pull request; GitHub counts the last column in, and ignores columns across lines. */
export const renderGithub: Render = (findings) =>
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
