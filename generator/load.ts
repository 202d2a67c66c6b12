/** The front half of the generator in one call: texts in, findings or a model out. */
import { check } from "./check/check.js";
import { nearest } from "./check/nearest.js";
import { sortFindings } from "./findings/sort.js";
import type { Finding } from "./findings/finding.js";
import { fileStart, makeFinding } from "./findings/make-finding.js";
import { buildModel } from "./model/build.js";
import type { Model } from "./model/model.js";
import { parse } from "./parse.js";
import { kindOf, singleFiles } from "./parse-kind.js";
import type { SpecFile } from "./read.js";

export interface LoadedSpec {
  /** Everything wrong with the spec, by file, line, column and code. */
  readonly findings: readonly Finding[];
  /** Undefined as long as there is a finding of severity error. */
  readonly model: Model | undefined;
}

const stray = ({ file }: SpecFile): Finding => {
  const guess = nearest(
    file,
    [
      ...Object.values(singleFiles),
      file.replace(/\.yml$/, ".yaml"),
      file.replace(/^spec\/([a-z]+)\//, "spec/$1s/"),
    ].filter((name) => kindOf(name) !== undefined),
  );
  return makeFinding(
    "QM1005",
    file,
    fileStart,
    "Nothing reads this file.",
    guess === undefined ? undefined : `Rename it to ${guess}.`,
  );
};

export const loadSpec = async (files: readonly SpecFile[]): Promise<LoadedSpec> => {
  const yaml = files.filter(({ file }) => !file.startsWith("spec/schema/"));
  const parsed = yaml.flatMap((file) => {
    const kind = kindOf(file.file);
    return kind === undefined ? [] : [{ file: file.file, ...parse(file, kind) }];
  });
  const documents = parsed.flatMap(({ document }) => document ?? []);
  const given = new Set(parsed.map(({ file }) => file));
  const absent = Object.values(singleFiles).filter((file) => !given.has(file));
  const unreadable = [...parsed.filter(({ document }) => document === undefined).map(({ file }) => file), ...absent];

  const findings = sortFindings([
    ...yaml.filter(({ file }) => kindOf(file) === undefined).map(stray),
    ...absent.map((file) => makeFinding("QM1004", file, fileStart, `The spec has no file ${file}.`)),
    ...parsed.flatMap((one) => one.findings),
    ...(await check(documents, unreadable, files)),
  ]);
  const sound = !findings.some((finding) => finding.severity === "error");
  return { findings, model: sound ? buildModel(documents) : undefined };
};
