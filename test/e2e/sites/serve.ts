// A proxy on this machine that plays the whole web: it knows the fixture hosts, and notes every other request.
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { SITES } from "./places.ts";

/** A running web. `strays` are the requests for anything but a fixture page, as `METHOD address`. */
export type Web = {
  readonly port: number;
  readonly visits: readonly string[];
  readonly strays: readonly string[];
  readonly close: () => Promise<void>;
};

/**
 * Serves the fixture places to a browser that uses it as its proxy. Hosts are told apart by name, so pages appear under
 * real-looking addresses; what asks for another host gets 404 and is noted, an encrypted connection is refused and noted.
 */
export async function serveSites(): Promise<Web> {
  const visits: string[] = [];
  const strays: string[] = [];
  const server = createServer((request, response) => {
    const url = addressOf(request);
    const page = SITES.get(url.host)?.(url);
    const called = `${request.method} ${url.href}`;
    if (page === undefined) {
      if (!isIcon(url)) strays.push(called);
      response.writeHead(404, { "content-type": "text/plain" }).end("nothing here");
      return;
    }
    visits.push(called);
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
  });
  server.on("connect", (request, socket) => {
    strays.push(`CONNECT ${request.url}`);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  server.on("upgrade", (request, socket) => {
    strays.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    visits,
    strays,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function addressOf(request: IncomingMessage): URL {
  const { url = "/", headers } = request;
  return new URL(url.startsWith("/") ? `http://${headers.host ?? "unknown.invalid"}${url}` : url);
}

// A browser asks every site it shows for its icon; that is the page's request, not the extension's.
const isIcon = (url: URL) => url.pathname === "/favicon.ico" && SITES.has(url.host);
