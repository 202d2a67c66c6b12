import http from "node:http";
import https from "node:https";
import { Duplex } from "node:stream";
import tls from "node:tls";

/** Reaches the gateway through a CONNECT proxy such as `http://user:password@proxy.example:3128`. */
export class ProxyAgent extends https.Agent {
  readonly #proxy: URL;

  /** `options` are those of the connection to the gateway: `ca`, `cert`, `key`. */
  constructor(proxy: string, options?: https.AgentOptions) {
    super(options);
    this.#proxy = new URL(proxy);
  }

  override createConnection(
    options: https.RequestOptions,
    callback: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    const { hostname, host, port, username, password } = this.#proxy;
    const target = `${options.host ?? ""}:${options.port ?? 443}`;
    const account = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    const authorization = { "Proxy-Authorization": `Basic ${Buffer.from(account).toString("base64")}` };
    const headers = { Host: target, ...(username === "" ? {} : authorization) };
    const request = http.request({ hostname, port, method: "CONNECT", path: target, headers, agent: false });
    // Node wants a stream beside the error, and looks at the error alone.
    const fail = (why: string): void => {
      callback(new Error(`proxy ${host}: ${why}`), new Duplex());
    };
    request.once("connect", ({ statusCode }, socket) => {
      if (statusCode === 200) {
        const { host: name = "", servername = "" } = options;
        callback(null, tls.connect({ ...this.options, host: name ?? "", servername, socket }));
        return;
      }
      socket.destroy();
      fail(`HTTP ${statusCode ?? "without status"}`);
    });
    request.once("error", (error) => {
      fail(error.message);
    });
    request.setTimeout(30_000, () => request.destroy(new Error("no answer for 30 seconds")));
    request.end();
  }
}
