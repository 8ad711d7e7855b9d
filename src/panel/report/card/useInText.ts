import { encodeRun } from '../../../game/code/runCode.ts';
import type { Game } from '../../../game/rules/game.ts';
import { sendable } from '../../runs/link.ts';
import { usePanel } from '../../shared/context.ts';
import { dayOfSeed } from '../../shared/today.ts';
import { usePromised } from '../../shared/usePromised.ts';
import { squaresOf } from './squares.ts';

/** The result in text that spoils nothing: a row of squares a winter, a mark a promise, and the link, or the code. */
export const useInText = (game: Game): string => {
  const { say } = usePanel();
  const day = dayOfSeed(game.seed, Date.now());
  const marks = usePromised()(game).map(({ kept }) => (kept ? '✓' : '–'));
  return [
    `${say('page.title')} ${day ? say('card.today', { day }) : say('card.seed', { seed: game.seed })}`,
    ...game.decisions.map(squaresOf),
    ...(marks.length > 0 ? [say('card.promises', { marks: marks.join(' ') })] : []),
    sendable(encodeRun(game)),
  ].join('\n');
};
