import { useMemo } from 'preact/hooks';
import { endingOf, groundsOf, mostTallies } from '../../game/readings/report/ending.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';
import { Sentences } from '../shared/Sentences.tsx';
import { useList } from '../shared/useList.ts';
import { Keepsake } from './Keepsake.tsx';
import { Part } from './Part.tsx';

/** The figures behind an ending: where the run put most, and where its readings lie among random runs. */
const useReasons = (game: Game): (string | null)[] => {
  const { say, numbers } = usePanel();
  const list = useList();
  const grounds = useMemo(() => groundsOf(game), [game]);
  const { pillars, share } = useMemo(() => mostTallies(game), [game]);
  const lies = list.format(
    grounds.map(({ of, place }) =>
      say('ending.place', {
        what: say(`reading.${of}`),
        percent: Math.min(99, Math.max(1, Math.round(place))),
      }),
    ),
  );
  const places = list.format(pillars.map((id) => say('quoted', { what: say(`place.${id}`) })));
  return [
    places
      ? say(pillars.length > 1 ? 'ending.mostEach' : 'ending.most', {
          places,
          share: numbers.projected(share),
        })
      : null,
    lies ? say('ending.places', { what: lies }) : null,
    say('report.endingNote'),
  ];
};

/** What became of the country: a name, what it is like, and the branch that was not taken. */
export const Ending = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const ending = useMemo(() => endingOf(game), [game]);
  const reasons = useReasons(game);
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
        <Sentences of={reasons} />
      </p>
    </Part>
  );
};
