import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onPath } from '../browser/browser.ts';
import { start, stop } from '../process.ts';

/** WebKitGTK's driver: on the PATH, or where some distributions keep it. */
export const findWebKitDriver = (): string | null => {
  const folders = (path: string): string[] =>
    existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
  const kept = folders('/usr/lib')
    .filter((path) => path.endsWith('-linux-gnu'))
    .flatMap(folders)
    .filter((path) => /webkit2gtk-4\.[^/]*$/.test(path))
    .map((path) => join(path, 'WebKitWebDriver'));
  return onPath('WebKitWebDriver') ?? kept.find((path) => existsSync(path)) ?? null;
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Waits until a driver answers on a port. */
const answers = async (port: number): Promise<void> => {
  const asked = () => fetch(`http://127.0.0.1:${port}/status`).then((response) => response.ok);
  for (let tries = 0; tries < 200; tries++) {
    if (await asked().catch(() => false)) return;
    await sleep(100);
  }
  throw new Error('the driver does not answer');
};

// The driver ends when its input does, so also when these tests crash, and xvfb-run can then tidy up.
const DRIVE = '"$0" "--port=$1" & read -r _; kill $!; wait $! 2>/dev/null';

/** Opens WebKit at `url` on a screen in memory and evaluates an expression there. */
export const inWebKit = async (
  xvfb: string,
  driver: string,
  url: string,
  expression: string,
): Promise<{ version: string; value: unknown }> => {
  process.env.WDIO_LOG_LEVEL = 'error'; // read when the package is loaded
  const { default: WebDriver } = await import('webdriver');
  const port = await freePort();
  const screen = start(xvfb, ['-a', 'sh', '-c', DRIVE, driver, String(port)], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  try {
    await answers(port);
    const session = await WebDriver.newSession({
      hostname: '127.0.0.1',
      port,
      capabilities: {}, // any wish is refused as no match
      logLevel: 'error',
      connectionRetryTimeout: 60_000,
      connectionRetryCount: 0,
    });
    try {
      await session.navigateTo(url);
      const value: unknown = await session.executeScript(`return ${expression}`, []);
      return { version: String((session.capabilities as { browserVersion?: string }).browserVersion), value };
    } finally {
      await session.deleteSession();
    }
  } finally {
    await stop(screen);
  }
};
