import { encodeRun } from '../../../game/code/runCode.ts';
import { promiseStates } from '../../../game/readings/judging.ts';
import { endingOf } from '../../../game/readings/report/ending.ts';
import { voicesOf } from '../../../game/readings/report/voices.ts';
import { wishOf } from '../../../game/readings/wish.ts';
import type { Game } from '../../../game/rules/game.ts';
import { TALLIES } from '../../../game/rules/split.ts';
import type { MessageKey } from '../../../words/dictionary.ts';
import { linkTo } from '../../runs/link.ts';
import { usePanel } from '../../shared/context.ts';
import { countIn, homes } from '../../shared/SplitBar.tsx';
import { usePromised } from '../../shared/usePromised.ts';
import { budgetYearOf } from '../../shared/years.ts';
import { lastWord } from '../lastWord.ts';
import { lineOf } from '../Voices.tsx';
import { colourOf } from './colourOf.ts';
import type { Said } from './pen.ts';

/** What the card of a run says. */
export const useSaid = (): ((game: Game) => Said) => {
  const { say, numbers } = usePanel();
  const promised = usePromised();
  const speak = say as (key: MessageKey) => string;
  return (game) => {
    const ending = endingOf(game);
    const wish = wishOf(game.promises);
    const [speaker] = voicesOf(game);
    const last = budgetYearOf(game, game.decisions.length) - 1;
    return {
      title: say('page.title'),
      years: say('card.years', { from: numbers.year(budgetYearOf(game, 0)), to: numbers.year(last) }),
      ending,
      name: say(`ending.${ending}.name`),
      promises: promised(game).map(({ name, kept }) => ({ name, kept: kept === true })),
      voice: wish
        ? { who: say(`wish.${wish}.who`), line: say(lastWord(wish, promiseStates(game))) }
        : {
            who: speaker ? say(`voice.${speaker.voice}.who`) : '',
            line: speaker ? speak(lineOf(speaker.voice, speaker.moved, speaker.good ? 'good' : 'bad')) : '',
          },
      splits: game.decisions.map((decision) =>
        homes.map((home) => ({ tone: colourOf(home), share: countIn(decision, home) / TALLIES })),
      ),
      keys: homes.map((home) => ({
        tone: colourOf(home),
        name: say(home === 'earmark' ? 'earmark.cloud' : `place.${home}`),
      })),
      honest: say('title.honest'),
      link: linkTo(encodeRun(game)).replace(/^https?:\/\//, ''),
    };
  };
};
