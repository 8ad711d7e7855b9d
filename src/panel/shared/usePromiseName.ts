import type { Promised } from '../../game/rules/promises.ts';
import { usePanel } from './context.ts';

/** A promise in a few words: its dimension and how high. */
export const usePromiseName = (): ((promised: Promised) => string) => {
  const { say } = usePanel();
  return ({ dimension, level }) =>
    say('promiseNow.name', {
      dimension: say(`dimension.${dimension}`),
      level: say(`promise.level.${level}`),
    });
};
