/** Does long work off the main thread, in pieces, so that it can tell its progress and be cancelled. */
import { bandsJob } from '../game/bands.ts';
import type { Answer, Ask } from '../game/errands.ts';
import { reaches } from '../game/reach.ts';

/** Futures between two looks at the messages: about two milliseconds of work. */
const PIECE = 100;

/** Bands that are being computed; one that is taken out is given up at its next look. */
const running = new Set<number>();

const answer = (message: Answer): void => postMessage(message);

/** Lets messages that have arrived be read. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const bands = async ({ errand, request }: Extract<Ask, { do: 'bands' }>): Promise<void> => {
  running.add(errand);
  await pause(); // a cancellation may have come right behind
  const job = bandsJob(request);
  for (let from = 0; from < request.futures && running.has(errand); from += PIECE) {
    const to = Math.min(from + PIECE, request.futures);
    job.run(from, to);
    answer({ of: 'progress', errand, share: to / request.futures });
    await pause();
  }
  if (running.delete(errand)) answer({ of: 'bands', errand, bands: job.result() });
};

addEventListener('message', ({ data: ask }: MessageEvent<Ask>) => {
  if (ask.do === 'cancel') running.delete(ask.errand);
  else if (ask.do === 'bands') void bands(ask);
  else answer({ of: 'reaches', errand: ask.errand, reaches: reaches(ask.course) });
});
