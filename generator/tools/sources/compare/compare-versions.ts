import type { Model } from "../../../model/model.js";
import { singleFiles } from "../../../parse-kind.js";
import { answerFacts } from "./answer-facts.js";
import { atKey } from "./drift.js";
import type { Drift } from "./drift.js";
import { commonFacts, requestFacts } from "./facts.js";
import type { TypedFact } from "./facts.js";
import { resolveIn } from "./names.js";
import { roleOf, subjectOfTable } from "./subject.js";
import { disagreements } from "./versions.js";
import type { Versions } from "./versions.js";

/** Where the two versions of a table say different things, shown at the fact that they are about. */
export function compareVersions(all: readonly Versions[], title: string, model: Model): readonly Drift[] {
  return all.flatMap((versions) =>
    disagreements(versions).map(({ name, one, other }): Drift => {
      const fact = factFor(name, versions, title, model);
      const { table } = versions;
      return {
        code: "QM1209",
        spot: fact?.description ?? atKey(singleFiles.service, ["service"]),
        message: `About "${name}", the page says "${one}" on big screens and "${other}" on small ones.`,
        place: table.place,
        says: `${one} and ${other}`,
        notes: fact?.notes ?? [],
      };
    }),
  );
}

function factFor(name: string, { table }: Versions, title: string, model: Model): TypedFact | undefined {
  const subject = subjectOfTable(table, title, model);
  const common = resolveIn(name, commonFacts(model));
  if (subject?.is !== "operation") return common;
  const { operation, variant } = subject;
  if (roleOf(table, title) === "answer") return resolveIn(name, answerFacts(model, [operation]).typed);
  return resolveIn(name, requestFacts(operation, variant)) ?? common;
}
