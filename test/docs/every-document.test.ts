/** Promise: what the documents name exists, wherever they stand. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { root } from "../support/root.js";
import { documents, readDocument } from "./documents.js";
import { anchorsOf, linksOf } from "./markdown.js";

/** Where what is not shipped can be read. */
const REPOSITORY = packageJson.homepage.replace("#readme", "/blob/main/");

it("no document in docs/ goes untested", () => {
  const pages = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));
  expect(documents).toEqual(expect.arrayContaining(pages.map((name) => `docs/${name}`)));
});

it("every picture in docs/ is shown", () => {
  const pictures = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".png"));
  expect(linksOf(readDocument("docs/sandbox.md"))).toEqual(expect.arrayContaining(pictures));
});

describe.each(documents)("%s", (document) => {
  const text = readDocument(document);

  it("links only to what exists", () => {
    const links = linksOf(text);
    const broken = links.filter((target) => {
      const [path = "", anchor] = target.split("#");
      if (path.startsWith(REPOSITORY)) return !existsSync(join(root, path.slice(REPOSITORY.length)));
      if (path.startsWith("https:")) return false;
      const file = path === "" ? document : join(dirname(document), path);
      if (!existsSync(join(root, file))) return true;
      return anchor !== undefined && !anchorsOf(readDocument(file)).includes(anchor);
    });
    expect(links).not.toEqual([]);
    expect(broken).toEqual([]);
  });

  it("names only npm scripts that exist", () => {
    const named = [...text.matchAll(/npm (?:run )?(?:-s )?(test|(?<=run (?:-s )?)[\w:]+)/g)].map(
      ([, name = ""]) => name,
    );
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });
});
