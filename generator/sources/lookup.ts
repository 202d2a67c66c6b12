/** Whether the pages that the spec cites are in a checkout of the vendor's documentation. */
import { isSource } from "../check/rules/service.js";
import type { Place } from "../findings/finding.js";
import { locator } from "../parse/parse.js";
import type { SpecDocument } from "../parse/parse.js";
import { child, entries, textOf, textsUnder } from "../parse/value.js";
import type { Value } from "../parse/value.js";
import { callGit, readGitFiles, refusalOfGit } from "../read/git.js";
import { CallMistake } from "../read/spec-files.js";
import { counted, printable } from "../text/words.js";

/** Where the pages of one tag stand. */
interface Checkout {
  readonly branch: string;
  readonly commit: string;
  /** File of a page, `{page}` standing for its name. */
  readonly page: string;
}

/** A citation of a page that the checkout has not, or that only leads to another. */
interface Missing extends Place {
  readonly file: string;
  readonly citation: string;
  readonly problem: string;
}

/** What was looked up, and what was missing. */
export interface Lookup {
  /** Citations of pages, each page once per place that cites it. */
  readonly citations: number;
  /** Different pages. */
  readonly pages: number;
  readonly missing: readonly Missing[];
}

interface Citation {
  readonly at: Value;
  readonly citation: string;
  /** `COMMIT:FILE`, as git names a file. */
  readonly name: string;
  readonly checkout: Checkout;
}

/** Looks every cited page up. @throws {CallMistake} when the folder is no checkout that has the commits or branches */
export function lookUp(documents: readonly SpecDocument[], folder: string): Lookup {
  const cited = citationsIn(documents, folder);
  const names = [...new Set(cited.map(({ name }) => name))];
  const { texts } = readGitFiles(names, { cwd: folder }) ?? noGit();
  const problems = new Map(names.map((name, index) => [name, problemOf(texts[index])]));
  const rangeOf = locator(documents);
  const missing = cited.flatMap(({ at: { file, path }, citation, name, checkout }): Missing[] => {
    const problem = problems.get(name);
    if (problem === undefined) return [];
    const where = `${checkout.branch} (${checkout.commit})`;
    const { start } = rangeOf({ file, path, side: "value" });
    return [{ file, ...start, citation, problem: `${problem} in ${where}` }];
  });
  return { citations: cited.length, pages: names.length, missing };
}

function citationsIn(documents: readonly SpecDocument[], folder: string): readonly Citation[] {
  const checkouts = new Map(
    [...checkoutsOf(documents)].map(([tag, checkout]) => [tag, { checkout, revision: revisionOf(checkout, folder) }]),
  );
  const sources = documents.flatMap(({ root }) => textsUnder(root, isSource));
  return sources.flatMap((at) =>
    (textOf(at) ?? "").split(";").flatMap((one): Citation[] => {
      const citation = one.trim();
      // What follows # is a part of the page.
      const [, tag = "", page] = /^([^:]+):([^#]+)/.exec(citation) ?? [];
      const found = checkouts.get(tag);
      if (found === undefined || page === undefined) return [];
      const { checkout, revision } = found;
      return [{ at, citation, name: `${revision}:${checkout.page.replace("{page}", page)}`, checkout }];
    }),
  );
}

function checkoutsOf(documents: readonly SpecDocument[]): ReadonlyMap<string, Checkout> {
  const service = documents.find(({ kind }) => kind === "service")?.root;
  return new Map(
    entries(child(service, "sources")).flatMap(([tag, source]): [string, Checkout][] => {
      const at = child(source, "checkout");
      const textAt = (key: string): string => textOf(child(at, key)) ?? "";
      return at === undefined
        ? []
        : [[tag, { branch: textAt("branch"), commit: textAt("commit"), page: textAt("page") }]];
    }),
  );
}

/** The commit that was read, or where a shallow checkout lacks it, the branch as it is now. */
function revisionOf({ branch, commit }: Checkout, folder: string): string {
  const candidates = [commit, branch, `origin/${branch}`];
  const found = candidates.find((name) => {
    const answer = callGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], {
      cwd: folder,
    });
    return (answer ?? noGit()).problem === undefined;
  });
  if (found !== undefined) return found;
  const refusal = refusalOfGit(folder);
  if (refusal !== undefined) throw new CallMistake(`git: ${refusal}`);
  throw new CallMistake(
    `${folder} has neither the commit ${commit} nor the branch ${branch}: fetch that branch there.`,
  );
}

function noGit(): never {
  throw new CallMistake("Pages are looked up with git, and there is none on this machine.");
}

/** A page that only leads elsewhere states nothing itself. */
function problemOf(html: string | undefined): string | undefined {
  if (html === undefined) return "there is no such page";
  const [, target] = /<meta[^>]*http-equiv="?refresh"?[^>]*url='?([^'">\s]+)/i.exec(html) ?? [];
  return target === undefined ? undefined : `the page only leads on to ${target}`;
}

/** For people at a terminal. */
export function renderLookup({ citations, pages, missing }: Lookup): string {
  const lines = missing.map(
    ({ file, line, column, citation, problem }) => `${file}:${line}:${column}: ${citation}: ${problem}`,
  );
  const summary = `${counted(citations, "citation")} of ${counted(pages, "page")} looked up, ${missing.length} missing.`;
  return [...lines, summary, ""].map(printable).join("\n");
}
