import { encodeRun } from '../../../game/code/runCode.ts';
import { promiseStates, redLineState } from '../../../game/readings/judging.ts';
import { endingOf } from '../../../game/readings/report/ending.ts';
import { voicesOf } from '../../../game/readings/report/voices.ts';
import { wishOf } from '../../../game/readings/wish.ts';
import type { Game } from '../../../game/rules/game.ts';
import { restated } from '../../../game/rules/promises.ts';
import { TALLIES } from '../../../game/rules/split.ts';
import type { MessageKey } from '../../../words/dictionary.ts';
import { linkTo } from '../../runs/link.ts';
import { usePanel } from '../../shared/context.ts';
import { countIn, homes } from '../../shared/SplitBar.tsx';
import { budgetYearOf } from '../../shared/years.ts';
import { lineOf } from '../Voices.tsx';
import { wishAnswer } from '../wishAnswer.ts';
import type { Said } from './pen.ts';

/** The colour of a name in the style sheets. */
const tone = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** What the card of a run says. */
export const useSaid = (): ((game: Game) => Said) => {
  const { say, numbers } = usePanel();
  const speak = say as (key: MessageKey) => string;
  return (game) => {
    const ending = endingOf(game);
    const wish = wishOf(game.promises);
    const line = redLineState(game);
    const states = promiseStates(game);
    const [speaker] = voicesOf(game);
    const rows = states.map(({ promised, kept }) => ({
      name: say(`dimension.${promised.dimension}`),
      kept: kept === true,
    }));
    const last = budgetYearOf(game, game.decisions.length) - 1;
    return {
      title: say('page.title'),
      years: say('card.years', { from: numbers.year(budgetYearOf(game, 0)), to: numbers.year(last) }),
      ending,
      name: say(`ending.${ending}.name`),
      promises:
        game.promises && line
          ? [
              ...rows,
              {
                name: say('promiseNow.redLine', {
                  dimension: say(`dimension.${restated(game.promises, game.restatement).redLine}`),
                }),
                kept: line.kept === true,
              },
            ]
          : [],
      voice: wish
        ? { who: say(`wish.${wish}.who`), line: say(wishAnswer(wish, states)) }
        : {
            who: speaker ? say(`voice.${speaker.voice}.who`) : '',
            line: speaker ? speak(lineOf(speaker.voice, speaker.moved, speaker.good ? 'good' : 'bad')) : '',
          },
      splits: game.decisions.map((decision) =>
        homes.map((home) => ({ tone: tone(home), share: countIn(decision, home) / TALLIES })),
      ),
      keys: homes.map((home) => ({
        tone: tone(home),
        name: say(home === 'earmark' ? 'earmark.cloud' : `place.${home}`),
      })),
      honest: say('title.honest'),
      link: linkTo(encodeRun(game)).replace(/^https?:\/\//, ''),
    };
  };
};
