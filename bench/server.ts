/** A server in a process of its own that answers every request at once, and closes. */
import { createServer } from "node:http";

const answer = "status=0&paymentNumber=23473341";

const server = createServer((request, response) => {
  request.resume().once("end", () => {
    response.writeHead(200, { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": answer.length });
    response.end(answer);
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" && address !== null ? address.port : 0);
});
