/** Pages of an invented guide, built like the real ones: only what a test is about has to be written down. */

/** A page with a title. With an address, it says itself where in the guide it belongs. */
export function pageOf(title: string, content: string, address?: string): string {
  const canonical =
    address === undefined ? "" : `<link rel="canonical" href="https://guide.example/invented/main/${address}/">`;
  return `<!DOCTYPE html><html><head>${canonical}</head><body><article class="doc"><h1 class="page">${title}</h1>${content}</article></body></html>`;
}

export const heading = (level: number, id: string, text: string): string => `<h${level} id="${id}">${text}</h${level}>`;

/** Name and data type, as the guide writes them. */
export type Row = readonly [name: string, type: string];

export interface TableOf {
  readonly id?: string;
  readonly caption?: string;
  readonly header?: readonly string[];
  readonly rows: readonly Row[];
}

const opening = ({ id, caption }: TableOf, screen: string): string =>
  `<table${id === undefined ? "" : ` id="${id}"`} class="tableblock ${screen}">${caption === undefined ? "" : `<caption class="title">${caption}</caption>`}`;

export function tableOf(table: TableOf, screen = ""): string {
  const header = (table.header ?? ["Parameter", "Data type", "Description"]).map((text) => `<th>${text}</th>`).join("");
  const rows = table.rows.map(
    ([name, type]) => `<tr><td><code>${name}</code></td><td>${type}</td><td>A value.</td></tr>`,
  );
  return `${opening(table, screen)}<thead><tr>${header}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

/** The same for small screens: a parameter's name over the whole width, its facts below it. */
export function smallTableOf(table: TableOf): string {
  const rows = table.rows.map(
    ([name, type]) =>
      `<tr><td colspan="2"><code>${name}</code></td></tr><tr><td>Data</td><td>Value</td></tr><tr><td>Data type</td><td>${type}</td></tr>`,
  );
  return `${opening(table, "mobile-screen")}<tbody>${rows.join("")}</tbody></table>`;
}
