import { createServer, type Server } from "node:https";
import type { ServerResponse } from "node:http";
import type { Certificate } from "./certificate";
import { answer, type Served } from "./routes";
import { send } from "./sendFile";

/** A port that another program has. */
export class PortTaken extends Error {}

/**
 * Listens on this machine only.
 *
 * @throws PortTaken
 */
export async function startServer(port: number, { key, cert }: Certificate, served: Served): Promise<Server> {
  const server = createServer({ key, cert }, (request, response) => {
    answer(request, response, served).catch((error: unknown) => {
      if (!response.headersSent) send(response, 500, "text/plain; charset=utf-8", String(error));
      else response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(error.code === "EADDRINUSE" ? new PortTaken(error.message) : error));
    server.listen(port, "localhost", resolve);
  });
  return server;
}

/** Browsers that wait for the next build; each gets a line when one is done. */
export function buildFollowers(): { follow(response: ServerResponse): void; tell(): void } {
  const followers = new Set<ServerResponse>();
  return {
    follow: (response) => {
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      response.write(": following\n\n");
      followers.add(response);
      response.on("close", () => followers.delete(response));
    },
    tell: () => {
      for (const follower of followers) follower.write("event: built\ndata: \n\n");
    },
  };
}
