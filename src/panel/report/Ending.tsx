import { useMemo } from 'preact/hooks';
import { tooEarlyYears } from '../../data/indicators.ts';
import { endingOf, groundsOf, isTooEarly } from '../../game/readings/report/ending.ts';
import type { Game } from '../../game/rules/game.ts';
import { PromiseMarks } from '../shared/beside/PromiseMarks.tsx';
import { usePanel, useSession } from '../shared/context.ts';
import { Emblem } from '../shared/Emblem.tsx';
import { mostLine } from '../shared/mostLine.ts';
import { Sentences, useList } from '../shared/Sentences.tsx';
import { Part } from './Part.tsx';
import { PlayAgain } from './PlayAgain.tsx';

/** The figures behind an ending: where the run put most, and where its readings lie among random runs. */
const useReasons = (game: Game): (string | null)[] => {
  const { say, numbers } = usePanel();
  const list = useList();
  const grounds = useMemo(() => groundsOf(game), [game]);
  const lies = list.format(
    grounds.map(({ of, place }) =>
      say('ending.place', {
        what: say(`reading.${of}`),
        percent: Math.min(99, Math.max(1, Math.round(place))),
      }),
    ),
  );
  return [
    mostLine(say, numbers, list, game),
    lies ? say('ending.places', { what: lies }) : null,
    isTooEarly(game) ? say('report.endingEarly', { years: tooEarlyYears }) : say('report.endingNote'),
  ];
};

/** What became of the country: a name, what it is like, and the branch that was not taken. */
export const Ending = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const ending = useMemo(() => endingOf(game), [game]);
  const reasons = useReasons(game);
  const visit = useSession((session) => session.visit);
  return (
    <Part id="ending">
      <div class="ending">
        <p class="ending-name">
          <Emblem of={ending} />
          {say(`ending.${ending}.name`)}
        </p>
        <PromiseMarks game={game} />
        <p>{say(`ending.${ending}.text`)}</p>
        <p class="ending-branch">{say(`ending.${ending}.branch`)}</p>
      </div>
      <p class="small">
        <Sentences of={reasons} />
      </p>
      {visit === null && <PlayAgain game={game} />}
    </Part>
  );
};
