import type { StatementStructures } from "ts-morph";
import type { Plan } from "./plan.js";

/** What an emitter makes: statements without imports, and the names that they use from elsewhere. */
export interface SourceFile {
  readonly path: string;
  /** Which part of the spec it comes from, for the first line. */
  readonly from: string;
  readonly statements: readonly StatementStructures[];
  readonly uses: readonly Use[];
}

/** One name to be imported. */
export interface Use {
  readonly name: string;
  readonly path: string;
  readonly isType: boolean;
}

/** Collects the names that one file uses. `use("Result")` gives the name back, and remembers it. */
export class Uses {
  readonly #plan: Plan;
  readonly #path: string;
  readonly #used = new Map<string, Use>();

  constructor(plan: Plan, path: string) {
    this.#plan = plan;
    this.#path = path;
  }

  readonly use = (name: string): string => {
    const home = this.#plan.get(name);
    if (home === undefined) throw new Error(`${this.#path} uses ${name}, which no file exports`);
    if (home.path !== this.#path) this.#used.set(name, { name, ...home });
    return name;
  };

  /** Finishes the file. */
  file(from: string, statements: readonly StatementStructures[]): SourceFile {
    return { path: this.#path, from, statements, uses: [...this.#used.values()] };
  }
}

/** A generated file as text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}
