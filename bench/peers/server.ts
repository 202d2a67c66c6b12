/** The other side of every call: answers at once what each library takes for success, over HTTP or TLS, and closes the connection. */
import http from "node:http";
import https from "node:https";
import { certificate } from "./certificate.js";

const KEY_VALUE = "status=0&paymentNumber=23473341";
const JSON_BODY = JSON.stringify({
  id: "x",
  object: "payment_intent",
  resource: "capture",
  status: "received",
  payment: { id: "p", status: "COMPLETED" },
});
const XML =
  '<?xml version="1.0"?><transaction><id>t1</id><status>submitted_for_settlement</status><amount>1.00</amount></transaction>';

const listener: http.RequestListener = (request, response) => {
  request.resume().on("end", () => {
    const { url = "" } = request;
    const [type, body] = url.includes("/seamless/")
      ? ["text/plain", KEY_VALUE]
      : url.includes("/merchants/")
        ? ["application/xml", XML]
        : ["application/json", JSON_BODY];
    response.writeHead(url.includes("captures") ? 201 : 200, {
      "Content-Type": type,
      "Content-Length": Buffer.byteLength(body),
      Connection: "close",
    });
    response.end(body);
  });
};

const server = process.argv[2] === "tls" ? https.createServer(certificate, listener) : http.createServer(listener);
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" ? address?.port : undefined);
});
process.on("disconnect", () => process.exit());
