/** What the tests of the documents look at in a Markdown text. */

/** The texts of all fenced blocks of a language, in order. */
export function blocksOf(markdown: string, language: string): string[] {
  return [...markdown.matchAll(/^```(\w+)\n([^]*?)\n```$/gm)].flatMap(([, found, text = ""]) =>
    found === language ? [text] : [],
  );
}

/** The targets of all links, as written. */
export function linksOf(markdown: string): string[] {
  return [...proseOf(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
}

/** The anchors that headings make: lower case, no punctuation, hyphens for spaces. */
export function anchorsOf(markdown: string): string[] {
  return [...proseOf(markdown).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** The first cells of the table under a heading, without their backticks. */
export function firstColumnOf(markdown: string, heading: string): string[] {
  const [, section = ""] = markdown.split(`\n## ${heading}\n`);
  const [before = ""] = section.split("\n## ");
  return [...before.matchAll(/^\| `([^`|]+)`/gm)].map(([, cell = ""]) => cell);
}

function proseOf(markdown: string): string {
  return markdown.replaceAll(/^```[^]*?^```$/gm, "");
}
