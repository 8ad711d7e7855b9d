import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import config from '../../vite.config.ts';

/** Runs `hashes.ts` where its bundle is loaded. */
export const RUN = 'engine.hashes()';

/** `hashes.ts` and the core in one classic script, built as the site is. */
export const bundle = async (): Promise<string> => {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: config.build?.target ?? 'modules',
      write: false,
      lib: { entry: join(import.meta.dirname, 'hashes.ts'), formats: ['iife'], name: 'engine' },
    },
  })) as Rolldown.RolldownOutput[];
  const [file] = built.flatMap(({ output }) => output);
  if (file?.type !== 'chunk') throw new Error('hashes.ts was not built into a script');
  return file.code;
};

/** Serves a page with a script on loopback: its address, and how to end it. */
export const serve = async (script: string): Promise<{ url: string; close: () => void }> => {
  const server = createServer(({ url }, response) => {
    const page =
      '<!doctype html><meta charset="utf-8"><title>hashes</title><script src="hashes.js"></script>';
    const isScript = url === '/hashes.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
