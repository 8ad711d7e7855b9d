/** Does long work off the main thread, in pieces, so that it can tell its progress and be cancelled. */
import { bandsJob } from '../game/readings/bands.ts';
import type { Ask, Reply } from '../game/readings/errands.ts';
import { reaches } from '../game/readings/reach.ts';
import { fatesJob } from '../game/readings/report/fates.ts';

/** Simulated runs between two yields to the event loop: about two milliseconds of work. */
const PIECE = 100;

/** Errands that are being done; one that is taken out was cancelled, and stops after its piece of work. */
const running = new Set<number>();

const answer = (message: Reply): void => postMessage(message);

/** Yields to the event loop, so that messages that have arrived are handled. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Does work piece by piece; whether it came to its end. */
const inPieces = async (
  errand: number,
  length: number,
  run: (from: number, to: number) => void,
): Promise<boolean> => {
  for (let from = 0; from < length && running.has(errand); from += PIECE) {
    const to = Math.min(from + PIECE, length);
    run(from, to);
    answer({ of: 'progress', errand, share: to / length });
    await pause();
  }
  return running.delete(errand);
};

const bands = async ({ errand, request }: Extract<Ask, { do: 'bands' }>): Promise<void> => {
  running.add(errand);
  await pause(); // a cancellation may have come right behind
  const job = bandsJob(request);
  if (await inPieces(errand, request.futures, job.work)) answer({ of: 'bands', errand, bands: job.result() });
};

const fates = async ({ errand, request }: Extract<Ask, { do: 'fates' }>): Promise<void> => {
  running.add(errand);
  await pause();
  const job = fatesJob(request);
  if (await inPieces(errand, job.length, job.work)) answer({ of: 'fates', errand, fates: job.result() });
};

addEventListener('message', ({ data: ask }: MessageEvent<Ask>) => {
  if (ask.do === 'cancel') running.delete(ask.errand);
  else if (ask.do === 'bands') void bands(ask);
  else if (ask.do === 'fates') void fates(ask);
  else answer({ of: 'reaches', errand: ask.errand, reaches: reaches(ask.seed, ask.course) });
});
