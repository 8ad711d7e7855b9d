import { useMemo } from 'preact/hooks';
import { redLineState } from '../../game/readings/judging.ts';
import { type StoodOut, stoodOut } from '../../game/readings/thisYear.ts';
import type { Game } from '../../game/rules/game.ts';
import { formatOf } from '../charts/formats.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { useProgress } from '../shared/PromiseLine.tsx';
import { budgetYearOf } from '../shared/years.ts';

const useTelling = (game: Game): ((one: StoodOut) => string) => {
  const { say, numbers } = usePanel();
  const locale = useSession((session) => session.locale);
  const progressOf = useProgress();
  return (one) => {
    switch (one.is) {
      case 'storm':
        return say('thisYear.storm');
      case 'turned':
        return say(one.of === 'promise' ? 'thisYear.promise' : 'thisYear.redLine', {
          dimension: say(`dimension.${one.dimension}`),
          state: progressOf(one.of, {
            state: one.state,
            kept: null,
            crossed: one.of === 'redLine' && redLineState(game)?.crossed === true,
          }),
        });
      case 'passed':
        return say('thisYear.passed', {
          indicator: say(`indicator.${one.of}`),
          share: numbers.projected(one.share),
        });
      case 'rank':
        return say('thisYear.rank', { from: numbers.rank(one.from), to: numbers.rank(one.to) });
      case 'waits':
        return say('thisYear.waits', {
          channel: say(`channel.${one.channel}`),
          yen: numbers.yen(one.yen),
        });
      case 'sown':
        return say('thisYear.sown', {
          indicator: say(`indicator.${one.of}`),
          year: numbers.year(budgetYearOf(game, one.round)),
          share: formatOf(numbers, locale, one.of).part(one.share),
        });
    }
  };
};

/** What stood out this year, in a line: no two reviews of a run begin alike. */
export const ThisYear = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const one = useMemo(() => stoodOut(game), [game]);
  const tell = useTelling(game);
  return (
    one && (
      <p class="this-year">
        <b>{say('thisYear.title')}</b> {tell(one)}
      </p>
    )
  );
};
