import { once } from "node:events";
import { createServer, connect } from "node:net";
import { setImmediate as turn } from "node:timers/promises";

const ROUNDS = 3;

/**
 * Waits until everything that was written to a socket of this process has arrived at the other end, and was seen there. No
 * amount of time says that; the order does: bytes that go over loopback later, on connections made later, are not there first.
 */
export async function everythingArrived(): Promise<void> {
  const server = createServer((socket) => socket.pipe(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  for (let round = 0; round < ROUNDS; round++) {
    const socket = connect(port, "127.0.0.1");
    socket.write("there and back");
    await once(socket, "data");
    socket.destroy();
    // Whoever reads a socket may pass what it read on with the loop's next turns.
    for (let count = 0; count < 5; count++) await turn();
  }
  server.close();
}
