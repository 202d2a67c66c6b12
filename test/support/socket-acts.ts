import type { Socket } from "node:net";
import { everythingArrived } from "./arrived.js";

/** Something that a server does to a socket. */
export type Act = (socket: Socket) => void;

/** Nothing more comes, and nothing is closed. */
export const silence: Act = () => undefined;

/** The TCP socket of one that speaks TLS. */
export const beneath: WeakMap<Socket, Socket> = new WeakMap<Socket, Socket>();

export const reset: Act = (socket) => {
  (beneath.get(socket) ?? socket).resetAndDestroy();
};

/** A FIN: the end of what the server has to say. */
export const fin: Act = (socket) => {
  socket.end();
};

/** Writes, and when that has arrived, acts. */
export function after(written: string | Uint8Array, act: Act): Act {
  return (socket) => {
    socket.write(written);
    void everythingArrived().then(() => {
      act(socket);
    });
  };
}

/** Writes the start, and then a piece every ten milliseconds for as long as the connection lasts. */
export function drip(start: string, piece: string): Act {
  return (socket) => {
    socket.write(start);
    const drops = setInterval(() => socket.write(piece), 10);
    socket.on("close", () => {
      clearInterval(drops);
    });
  };
}

/** Writes the start, and then as fast as the other side takes it for as long as the connection lasts. */
export function flood(start: string, piece: string): Act {
  return (socket) => {
    const pour = (): void => {
      // Bounded by the socket's buffer: write() is false when it is full.
      while (!socket.destroyed && socket.write(piece));
    };
    socket.on("drain", pour);
    socket.write(start);
    pour();
  };
}
