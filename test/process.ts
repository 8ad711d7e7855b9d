import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const windows = process.platform === 'win32';
const alive = new Set<ChildProcess>();

/** Signals a process and all that it started, which on POSIX is a group of its own. */
const signal = (child: ChildProcess, name: NodeJS.Signals): void => {
  if (child.pid === undefined) return;
  try {
    if (windows) child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // It has ended by itself.
  }
};

/** Starts a command that `stop` ends together with all that it started. */
export const start = (command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess => {
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
    detached: !windows,
  });
  alive.add(child);
  for (const end of ['error', 'exit']) child.once(end, () => alive.delete(child));
  return child;
};

const GRACE = 5_000; // for browsers to close their own children, which are not always in the group

const ended = async (child: ChildProcess): Promise<void> => {
  for (let waited = 0; alive.has(child) && waited < GRACE; waited += 50) await sleep(50);
};

/** Ends a started command: by the end of its input if it reads one, then politely, then not. */
export const stop = async (child: ChildProcess): Promise<void> => {
  if (child.stdin) {
    child.stdin.end();
    await ended(child);
  }
  signal(child, 'SIGINT'); // at which Playwright, unlike at SIGTERM, ends its server too
  await ended(child);
  signal(child, 'SIGKILL');
};

/** Runs a command to its end: its exit code, or null when it could not start or did not end within `ms`. */
export const run = async (
  command: string,
  args: readonly string[],
  ms: number,
  options: SpawnOptions = {},
): Promise<number | null> => {
  const child = start(command, args, options);
  const end = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', resolve);
  });
  const late = new AbortController();
  const code = await Promise.race([end, sleep(ms, null, { signal: late.signal }).catch(() => null)]);
  late.abort();
  await stop(child);
  if (ending) await new Promise<never>(() => {}); // nothing may follow
  return code;
};

let ending = false;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(name, async () => {
    ending = true;
    await Promise.all([...alive].map(stop));
    process.exit(1);
  });
process.once('exit', () => {
  for (const child of alive) signal(child, 'SIGKILL');
});
