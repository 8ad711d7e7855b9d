import { promiseStates, redLineState } from '../../game/readings/judging.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from './context.ts';
import { useProgress } from './PromiseLine.tsx';

/** A promise or the red line, and what came of it. */
interface Promised {
  readonly name: string;
  readonly kept: boolean | null; // null until the end
  readonly told: string;
}

/** What a run promised and the red line, each with what came of it; none where nothing was promised or decided. */
export const usePromised = (): ((game: Game) => readonly Promised[]) => {
  const { say } = usePanel();
  const progressOf = useProgress();
  return (game) => {
    const line = redLineState(game);
    const made = promiseStates(game).map((one) => ({
      name: say(`dimension.${one.promised.dimension}`),
      kept: one.kept,
      told: progressOf('promise', one),
    }));
    if (!line) return made;
    const name = say('promiseNow.redLine', { dimension: say(`dimension.${line.dimension}`) });
    return [...made, { name, kept: line.kept, told: progressOf('redLine', line) }];
  };
};
