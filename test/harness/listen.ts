import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that answers until it is stopped. */
export interface Listening {
  readonly url: string;
  /** Stops it, and cuts the connections that are still open. */
  stop(): Promise<void>;
}

/** Lets a server listen on a free port of this machine. */
export const listen = async (server: Server): Promise<Listening> => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
