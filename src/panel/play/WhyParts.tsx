import type { IndicatorId } from '../../data/indicators.ts';
import type { Game } from '../../game/game.ts';
import { partsOf, type Why } from '../../game/why.ts';
import type { Format } from '../charts/formats.ts';
import { usePanel } from '../context.ts';
import { budgetYearOf } from './years.ts';

interface Props {
  readonly id: IndicatorId;
  readonly why: Why;
  readonly game: Game;
  readonly format: Format;
}

/** Why a figure changed this year: shares that add up to the change, each with a bar to the right or left. */
export const WhyParts = ({ id, why, game, format }: Props) => {
  const { say, numbers } = usePanel();
  const { latest, sown, others, trend } = partsOf(why);
  const year = (round: number): string => numbers.year(budgetYearOf(game, round));
  const rows = [
    { key: 'latest', text: say('why.latest', { year: year(why.decisions.length - 1) }), share: latest },
    ...(sown ? [{ key: 'sown', text: say('why.sown', { year: year(sown.round) }), share: sown.share }] : []),
    ...(why.decisions.length > 2 ? [{ key: 'others', text: say('why.others'), share: others }] : []),
    { key: 'trend', text: say('why.trend'), share: trend },
  ];
  const largest = Math.max(...rows.map(({ share }) => Math.abs(share)), Number.MIN_VALUE);
  return (
    <details class="more why">
      <summary>
        {say('why.open')}
        <span class="unseen"> {say(`indicator.${id}`)}</span>
      </summary>
      <ul>
        {rows.map(({ key, text, share }) => (
          <li key={key}>
            <span>{text}</span>
            <b class="number">{format.part(share)}</b>
            <svg viewBox="-50 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <path d="M0 0V8" />
              <rect
                class={share < 0 ? 'down' : 'up'}
                x={share < 0 ? (50 * share) / largest : 0}
                y="1"
                width={(50 * Math.abs(share)) / largest}
                height="6"
              />
            </svg>
          </li>
        ))}
      </ul>
      <p class="small">{say('why.sum', { change: format.part(why.change) })}</p>
    </details>
  );
};
