/** `npm run bench:sections -- growth instructions`: measures these sections alone, and puts them into bench/RESULTS.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { printSection, sections, bench } from "./report.js";

const file = `${bench}/RESULTS.md`;
for (const word of process.argv.slice(2)) {
  const section = word === "growth" || word === "instructions" ? sections[word] : undefined;
  if (section === undefined) throw new Error(`No section "${word}": ${Object.keys(sections).join(", ")}`);
  const measured = printSection(section);
  const text = readFileSync(file, "utf8");
  const heading = `## ${section.heading}\n`;
  const found = text.indexOf(heading);
  const start = found === -1 ? text.indexOf("## Where we lose") : found;
  const end = found === -1 ? start : text.indexOf("\n## ", start) + 1;
  writeFileSync(file, `${text.slice(0, start)}${measured}\n${text.slice(end)}`);
}
