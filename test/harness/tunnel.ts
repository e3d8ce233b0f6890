import { createServer } from "node:http";
import { connect, type Socket } from "node:net";
import { type Listening, listen } from "./listen.ts";

/** A proxy as `http_proxy` names one: it leads to wherever it is asked to. */
export interface Tunnel extends Listening {
  /** `127.0.0.1:8080`, in the order in which they were asked for. */
  readonly targets: readonly string[];
}

/** Starts such a proxy on a free port. */
export const startTunnel = async (): Promise<Tunnel> => {
  const targets: string[] = [];
  const sockets: Socket[] = [];
  const server = createServer();
  server.on("connect", (request, socket: Socket) => {
    const target = request.url ?? "";
    targets.push(target);
    const [host, port] = target.split(":");
    const beyond = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      beyond.pipe(socket).pipe(beyond);
    });
    sockets.push(socket, beyond);
    socket.on("error", () => beyond.destroy());
    beyond.on("error", () => socket.destroy());
  });
  const { url, stop } = await listen(server);
  return {
    url,
    targets,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await stop();
    },
  };
};
