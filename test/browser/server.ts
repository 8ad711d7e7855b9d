import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** A plain server of static files. */
export interface Server {
  readonly url: string;
  readonly serve: (folder: string) => void; // other files from now on
  readonly close: () => Promise<void>; // the network is gone
}

/** Serves a folder on loopback, under a path that begins and ends with a slash. */
export const startServer = async (first: string, under = '/'): Promise<Server> => {
  let folder = first;
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://here');
    const inside = pathname.startsWith(under) ? pathname.slice(under.length) : null;
    const path = inside === null ? '' : join(folder, inside || 'index.html');
    if (!existsSync(path) || !statSync(path).isFile()) return response.writeHead(404).end();
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    return response.end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${under}`,
    serve: (next) => {
      folder = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
