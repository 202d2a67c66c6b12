/** Promise: what package.json, the scripts and the papers say about the package holds on every system, and for what is bundled. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import kyJson from "../../node_modules/ky/package.json" with { type: "json" };
import { blocksOf, linksOf } from "../docs/markdown.js";
import { root } from "../support/root.js";

const read = (path: string): string => readFileSync(join(root, path), "utf8");

it("the package needs no other, and names where it comes from", () => {
  expect(packageJson).not.toHaveProperty("dependencies");
  expect(packageJson.repository.url).toContain(packageJson.homepage.replace("#readme", ""));
  expect(packageJson.bugs).toBe(packageJson.homepage.replace("#readme", "/issues"));
});

it("the licence of ky is that of the version that is bundled", () => {
  expect(read("THIRD-PARTY.md")).toContain(`ky](https://github.com/sindresorhus/ky) ${kyJson.version},`);
  expect(read("THIRD-PARTY.md")).toContain(read("node_modules/ky/license").trim());
});

it("npm scripts need no shell of a certain system", () => {
  const shellisms = Object.entries(packageJson.scripts).filter(([, line]) =>
    /[;$'`|<>]|(^| )[A-Z_]+=|rm |cp /.test(line),
  );
  expect(shellisms).toEqual([]);
});

it("what README.md links to is shipped, or has an address of its own", () => {
  const shipped = ["LICENSE", ...packageJson.files].map((one) => one.replace(/\*.*$/, ""));
  const lost = linksOf(read("README.md")).filter(
    (target) => !/^(#|https:)/.test(target) && !shipped.some((one) => target.startsWith(one)),
  );
  expect(lost).toEqual([]);
});

it("the Node versions that README.md names are those of CI and of the matrix", () => {
  const [, named = ""] = /^Node 20\.19, ([\d, and]+) are tested/m.exec(read("README.md")) ?? [];
  const versions = ["20", ...named.split(/\D+/)];
  expect(read(".github/workflows/ci.yml")).toContain(`node: [${versions.join(", ")}]`);
  expect(read("test/matrix.mjs")).toContain(`VERSIONS = [${versions.map((one) => `"${one}"`).join(", ")}]`);
});

it("the lines for Jest in README.md are those that test:consumers tries", () => {
  const [lines = ""] = blocksOf(read("README.md"), "js").filter((block) => block.includes("qmore-client/jest"));
  expect(lines).not.toBe("");
  expect(read("test/consumers/consumers.mjs")).toContain(lines.replaceAll("\\", "\\\\"));
});
