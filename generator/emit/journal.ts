import type { Model } from "../model/model.js";
import { names, paths } from "../plan/names.js";
import { Uses } from "../plan/plan.js";
import type { Plan, SourceFile } from "../plan/plan.js";
import { comment, example, jsDoc, literal, tag } from "../text/code.js";
import { byCodePoint } from "../text/words.js";
import { lookupIn } from "./client.js";
import { alias, exportFrom, functionOf, localConstant, type, value } from "./statements.js";

/** What the entry exports of the runtime, by module. */
const PARTS = [
  ["entries.js", ["FoundEntry", "IntentEntry", "JournalEntry", "OpenIntent", "ResultEntry"].map(type)],
  ["error.js", [value("JournalError")]],
  ["journal.js", ["JournalOptions", "RecoverOptions"].map(type)],
] as const;

/** The journal over a file: an entry point of its own, for those who write intents down. */
export function emitJournal(model: Model, plan: Plan): SourceFile {
  const uses = new Uses(plan, paths.journal);
  const { use } = uses;
  const order = use(names.object(lookupIn(model).field.object.name));
  return uses.file("spec/operations", [
    ...PARTS.map(([module, names]) => exportFrom(`../runtime/journal/${module}`, [...names])),
    alias("Journal", `${use("JournalOf")}<${order}>`, "Where intents are written down."),
    alias("Recovered", `${use("RecoveredOf")}<${order}>`, "What became of a call that was left open."),
    { ...localConstant("compared", literal(comparedIn(model))), leadingTrivia: "\n" },
    functionOf(
      "openJournal",
      comment(
        jsDoc([
          "Opens a journal over one file, which need not be there yet: one line for each event, for one process at a time.",
          "An intent is on the disk before its request leaves; where the disk refuses it, the call is `unsent`.",
          "A last line that a crash cut short is dropped, as its call had not been sent.",
        ]),
        "",
        jsDoc([
          "Call `before` with the order right before each call that captures, refunds or reverses, and `recover` after a " +
            "start and after outcomes that are `unknown`. Files beside it that have `.lock.` in their names tell who has it.",
        ]),
        tag("throws", "{JournalError} when another process has the file, or a line in it is not as it was written"),
        tag("throws", "{Error} of the system when the file cannot be read or written"),
        example(
          [
            'import { createClient, demoCredentials } from "qmore-client";',
            'import { openJournal } from "qmore-client/journal";',
            "",
            'const journal = openJournal("payments.journal");',
            "const client = createClient({ ...demoCredentials, onIntent: journal.onIntent, onResult: journal.onResult });",
            "for (const { intent, found } of await journal.recover(client)) console.log(intent.operation, found.verdict);",
          ].join("\n"),
        ),
      ),
      {
        parameters: [
          { name: "file", type: "string" },
          { name: "options", type: use("JournalOptions"), hasQuestionToken: true },
        ],
        returnType: "Journal",
        statements: `return ${use("openJournalBy")}(${use("reconcile")}, compared, file, options);`,
      },
    ),
  ]);
}

/** Fields of payments and credits in which a look at an order is compared with an earlier one. */
export function comparedIn({ operations }: Model): string[] {
  const signs = operations.flatMap(({ effectSign }) => effectSign ?? []);
  const named = signs.flatMap(({ number, amount = [] }) => [number, amount].flat());
  return [...new Set([...named, "state", "currency", "timeModified"])].sort(byCodePoint);
}
