import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { readFile } from "node:fs/promises";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** Where "go to definition" leads: the file, and the line's text. */
export interface Definition {
  readonly file: string;
  readonly line: string;
}

const server = fileURLToPath(new URL("../../node_modules/typescript/lib/tsserver.js", import.meta.url));

/** TypeScript's language service, as an editor talks to it: one file open, and F12 on places in it. */
export class Editor {
  readonly #server: ChildProcessWithoutNullStreams;
  readonly #file: string;
  readonly #text: string;
  #sent = 0;

  constructor(file: string, text: string) {
    const quiet = ["--disableAutomaticTypingAcquisition", "--suppressDiagnosticEvents"];
    this.#server = spawn(process.execPath, [server, ...quiet], { timeout: 30_000 });
    this.#file = file;
    this.#text = text;
    this.#send("open", { file, fileContent: text });
  }

  /** F12 on what stands between « and » in a piece of the text, which is given without these marks. */
  async definitionAt(marked: string): Promise<readonly Definition[]> {
    const offset = this.#text.indexOf(marked.replace(/[«»]/g, "")) + marked.indexOf("«");
    const before = this.#text.slice(0, offset).split("\n");
    const place = { line: before.length, offset: (before.at(-1) ?? "").length + 1 };
    const found = await this.#ask("definition", { file: this.#file, ...place });
    return Promise.all(found.map(definition));
  }

  async close(): Promise<void> {
    this.#send("exit", {});
    await once(this.#server, "exit");
  }

  #send(command: string, args: object): number {
    this.#sent += 1;
    this.#server.stdin.write(`${JSON.stringify({ seq: this.#sent, type: "request", command, arguments: args })}\n`);
    return this.#sent;
  }

  async #ask(command: string, args: object): Promise<readonly unknown[]> {
    const seq = this.#send(command, args);
    let received = "";
    for await (const chunk of this.#server.stdout.iterator({ destroyOnReturn: false })) {
      received += String(chunk);
      // One JSON object a line, between headers.
      const answer = received
        .split(/\r?\n/)
        .slice(0, -1)
        .map(parsed)
        .find((one) => at(one, "request_seq") === seq);
      if (answer !== undefined) return listAt(answer, "body");
    }
    throw new Error(`tsserver ended: ${received}`);
  }
}

async function definition(found: unknown): Promise<Definition> {
  const file = String(at(found, "file"));
  const lines = (await readFile(file, "utf8")).split("\n");
  return { file, line: (lines[Number(at(at(found, "start"), "line")) - 1] ?? "").trim() };
}

function parsed(line: string): unknown {
  if (!line.startsWith("{")) return undefined;
  const value: unknown = JSON.parse(line);
  return value;
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list: unknown = at(value, key);
  return Array.isArray(list) ? list.map((one: unknown) => one) : [];
}
