import type { CourseId } from '../data/courses.ts';
import type { Bands, BandsRequest } from '../game/readings/bands.ts';
import type { Ask, Reply } from '../game/readings/errands.ts';
import type { Reaches } from '../game/readings/reach.ts';
import type { Fates, FatesRequest } from '../game/readings/report/fates.ts';

/** A piece of long work on its way: an asynchronous task that can be cancelled. */
interface Errand<Result> {
  readonly result: Promise<Result | null>; // null when it was cancelled; rejects when no worker can run
  readonly cancel: () => void;
}

/** Someone to send on errands: a worker, started with the first of them. */
export interface Errands {
  readonly bands: (request: BandsRequest, progress: (share: number) => void) => Errand<Bands>;
  readonly fates: (request: FatesRequest, progress: (share: number) => void) => Errand<Fates>;
  readonly reaches: (seed: string, course: CourseId) => Promise<Reaches>; // cached by seed and course; rejects when no worker can run
}

interface Waiting {
  readonly settle: (answer: Reply | null) => void;
  readonly fail: (reason: Error) => void;
  readonly progress: (share: number) => void;
}

/** Errands run by a Web Worker of their own; a number in every message tells which errand it belongs to. */
export const startErrands = (): Errands => {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  const found = new Map<string, Promise<Reaches>>();
  let last = 0;

  const started = (): Worker => {
    if (worker) return worker;
    worker = new Worker(new URL('../worker/worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const errand = waiting.get(data.errand);
      if (data.of === 'progress') errand?.progress(data.share);
      else if (waiting.delete(data.errand)) errand?.settle(data);
    });
    worker.addEventListener('error', () => {
      worker?.terminate();
      for (const { fail } of waiting.values()) fail(new Error('the worker stopped'));
      waiting.clear();
      worker = null;
    });
    return worker;
  };

  const send = (ask: (errand: number) => Ask, progress: (share: number) => void): Errand<Reply> => {
    const errand = ++last;
    const result = new Promise<Reply | null>((settle, fail) => {
      waiting.set(errand, { settle, fail, progress });
      started().postMessage(ask(errand));
    });
    const cancel = (): void => {
      const cancelled = waiting.get(errand);
      if (!waiting.delete(errand)) return;
      worker?.postMessage({ do: 'cancel', errand } satisfies Ask);
      cancelled?.settle(null);
    };
    return { result, cancel };
  };

  return {
    bands: (request, progress) => {
      const { result, cancel } = send((errand) => ({ do: 'bands', errand, request }), progress);
      return { cancel, result: result.then((answer) => (answer?.of === 'bands' ? answer.bands : null)) };
    },
    fates: (request, progress) => {
      const { result, cancel } = send((errand) => ({ do: 'fates', errand, request }), progress);
      return { cancel, result: result.then((answer) => (answer?.of === 'fates' ? answer.fates : null)) };
    },
    reaches: (seed, course) => {
      const name = `${seed}/${course}`;
      const known = found.get(name);
      if (known) return known;
      const { result } = send(
        (errand) => ({ do: 'reaches', errand, seed, course }),
        () => {},
      );
      const reaches = result.then((answer) => {
        if (answer?.of === 'reaches') return answer.reaches;
        throw new Error('the worker answered something else');
      });
      found.set(name, reaches);
      reaches.catch(() => found.delete(name)); // so that the next to ask tries again
      return reaches;
    },
  };
};
