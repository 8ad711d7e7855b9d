import { useMemo } from 'preact/hooks';
import { type EndingId, endings } from '../../../data/endings.ts';
import type { Game } from '../../../game/game.ts';
import { endingOf } from '../../../game/report/ending.ts';
import { languageTag } from '../../../words/say.ts';
import { usePanel, useSession } from '../../context.ts';
import { Sentences } from '../review/Sentences.tsx';
import { Keepsake } from './Keepsake.tsx';
import { Part } from './Part.tsx';

type Condition = (typeof endings)[EndingId][number];

/** The readings that decided on an ending: those that had to lie high among random runs, and those that had to lie low. */
const useReasons = (): ((ending: EndingId) => string[]) => {
  const { say } = usePanel();
  const locale = useSession((session) => session.locale);
  const list = new Intl.ListFormat(languageTag[locale]);
  return (ending) => {
    const named = (side: 'above' | 'below') =>
      (endings[ending] as readonly Condition[])
        .filter((one) => side in one)
        .map(({ of }) => say(`reading.${of}`));
    const [high, low] = [named('above'), named('below')];
    return [
      ...(high.length > 0 ? [say('ending.high', { what: list.format(high) })] : []),
      ...(low.length > 0 ? [say('ending.low', { what: list.format(low) })] : []),
    ];
  };
};

/** What became of the country: a name, what it is like, and the branch that was not taken. */
export const Ending = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const ending = useMemo(() => endingOf(game), [game]);
  const reasons = useReasons();
  return (
    <Part id="ending">
      <div class="ending">
        <p class="ending-name">
          <Keepsake kind="ending" />
          {say(`ending.${ending}.name`)}
        </p>
        <p>{say(`ending.${ending}.text`)}</p>
        <p class="ending-branch">{say(`ending.${ending}.branch`)}</p>
      </div>
      <p class="small">
        <Sentences of={[...reasons(ending), say('report.endingNote')]} />
      </p>
    </Part>
  );
};
