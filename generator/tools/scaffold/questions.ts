import { MOVES_MONEY } from "../../operation-words.js";
import { entriesIn, namesIn } from "./entry.js";
import { problemInAnswer, problemInList, problemInNames } from "./list-problems.js";
import { problemWithName } from "./name-problems.js";
import type { Given, Question, QuestionsOf } from "./question.js";
import { likes, problemWithLike } from "./shows-like.js";
import { problemWithSource } from "./source-problems.js";
import { problemWith } from "./text-rule.js";
import type { Vocabulary } from "./vocabulary.js";

const NEW = "What is not in the spec yet is described on the spot: NAME:TYPE[:MAX], or NAME:enumeration:VALUES.";

/** All there is to know about a new operation, in the order of its file. */
export const questionsOf: QuestionsOf = (vocabulary) => [
  { ...plain(vocabulary, "name", "operation"), problem: (text) => problemWithName(text, vocabulary) },
  plain(vocabulary, "summary"),
  { ...plain(vocabulary, "source"), problem: (text) => problemWithSource(text, vocabulary) },
  plain(vocabulary, "kind"),
  plain(vocabulary, "effect"),
  { ...plain(vocabulary, "endpoint"), standard: (given) => given.get("name") ?? "" },
  list(vocabulary, "required", NEW),
  list(vocabulary, "optional"),
  { ...names(vocabulary, "unsigned", ["required", "optional"]), standard: () => "" },
  { ...names(vocabulary, "fingerprint", ["required", "optional"]), standard: signed },
  {
    flag: "answer",
    words: "Fields of a successful answer. What a parameter is called too needs its name only.",
    choices: [],
    standard: () => "",
    problem: (text) => problemInAnswer(text, vocabulary),
  },
  {
    flag: "shows-like",
    words: "The operation whose effect shows in getOrderDetails in the same way; its effectSign is taken over.",
    choices: likes(vocabulary),
    applies: (given) => given.get("effect") === MOVES_MONEY,
    problem: (text, given) => problemWithLike(text, given, vocabulary),
  },
];

/** A question about one text, by what the schema says of it. */
function plain({ operationRule }: Vocabulary, flag: string, key = flag): Question {
  const rule = operationRule("properties", key);
  return { flag, words: rule.words, choices: rule.values, problem: (text) => problemWith(text, rule) };
}

function list(vocabulary: Vocabulary, flag: string, more = ""): Question {
  return {
    flag,
    words: `${vocabulary.operationRule("properties", flag).words} ${more}`.trim(),
    choices: [],
    standard: () => "",
    problem: (text) => problemInList(text, vocabulary),
  };
}

/** A list of what other lists name already. */
function names({ operationRule }: Vocabulary, flag: string, others: readonly string[]): Question {
  return {
    flag,
    words: operationRule("properties", flag).words,
    choices: [],
    problem: (text, given) =>
      problemInNames(
        text,
        others.flatMap((other) => namesIn(given.get(other) ?? "")),
      ),
  };
}

function signed(given: Given): string {
  const unsigned = new Set(namesIn(given.get("unsigned") ?? ""));
  const sent = ["required", "optional"].flatMap((flag) => entriesIn(given.get(flag) ?? ""));
  return sent
    .map(({ name }) => name)
    .filter((name) => !unsigned.has(name))
    .join(", ");
}
