const WIDTH = 110;

/** A documentation comment's text from paragraphs: wrapped, and unable to end the comment or to add a tag of its own. */
export function jsDoc(paragraphs: readonly (string | undefined)[]): string {
  return paragraphs.flatMap((text) => (text === undefined ? [] : wrap(tamed(text)))).join("\n");
}

/** A tag with its text, for example `@see`. The tag is the generator's, the text the spec's. */
export function tag(name: "see" | "deprecated" | "throws" | "returns", text: string): string {
  return wrap(tamed(text), WIDTH - name.length - 2)
    .map((line, index) => (index === 0 ? `@${name} ${line}` : `  ${line}`))
    .join("\n");
}

/** An example; `*\/` means the same inside a string of the code, and does not end the comment. */
export function example(code: string): string {
  return `@example\n\`\`\`ts\n${code.replaceAll("*/", "*\\/")}\n\`\`\``;
}

/** Joins what {@link jsDoc} and {@link tag} made. */
export function comment(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}

function tamed(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replaceAll("*/", "*\\/")
    .replace(/(^|[\s{])@/g, "$1\\@");
}

/** Greedy wrapping at spaces. */
function wrap(text: string, width = WIDTH): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length >= width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
