/**
 * Text of the spec in Markdown as nothing but text: no markup, HTML, link, or end of a table's cell. GitHub looks for
 * mentions and issue numbers in the text as it is shown, so a space without width must stand in them as well. It does
 * not look into files, such as the reference: there `md` is enough, and easier to read.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ")
    .replaceAll(/[&<>|`*_[\]\\@#~$!]|:(?=\/\/)|(?<=\bwww)\./gi, (sign) => {
      const reference = `&#${sign.charCodeAt(0)};`;
      return sign === "@" || sign === "#" ? `${reference}&#8203;` : reference;
    });
}
