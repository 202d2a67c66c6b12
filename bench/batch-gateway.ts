/** `batch-gateway.ts <answer>`: a gateway in a process of its own that answers at once: a look with what is given, all else as done. */
import { createServer } from "node:http";

const [, , order = ""] = process.argv;
const server = createServer((request, response) => {
  const answer = request.url?.endsWith("/getOrderDetails") ? order : "status=0&paymentNumber=23473341";
  request.resume().once("end", () => {
    response.writeHead(200, { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": answer.length });
    response.end(answer);
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" && address !== null ? address.port : 0);
});
