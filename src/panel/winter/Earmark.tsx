import { useMemo, useRef } from 'preact/hooks';
import type { EventId } from '../../data/events.ts';
import { readiness } from '../../data/readiness.ts';
import { readyFor, readyingPillars, readySteps, talliesLaid } from '../../game/readings/ready.ts';
import { tray } from '../../game/rules/decision.ts';
import type { Game } from '../../game/rules/game.ts';
import { unplaced } from '../../game/rules/split.ts';
import { readinessStep } from '../../game/rules/year/readiness.ts';
import { usePanel } from '../shared/context.ts';
import type { Dispatch } from './useDispatch.ts';
import './earmark.css';

interface Props {
  readonly game: Game;
  readonly event: EventId;
  readonly play: Dispatch;
}

/** Lays so many tallies on a cloud, or takes back all that lie there, and says how ready that makes. */
const useLay = ({ event, play }: Omit<Props, 'game'>): ((tallies: number) => ReturnType<Dispatch>) => {
  const { say } = usePanel();
  const title = say(`event.${event}.title`);
  return (tallies) =>
    play({ do: 'earmark', earmark: tallies === 0 ? null : { event, tallies } }, (next) => {
      const left = tray(next);
      if (tallies === 0) return say('earmark.off', { event: title, left });
      const ready = say(`readiness.${readinessStep(readyFor(next, event))}`);
      return say('earmark.on', { event: title, count: tallies, ready, left });
    });
};

const SIDE = 100; // of the square that a column is drawn in

/** How ready so many tallies would make, as a column between the lines at which the words change. */
const Column = ({ ready }: { ready: number }) => (
  <svg class="column" viewBox={`0 0 ${SIDE} ${SIDE}`} preserveAspectRatio="none" aria-hidden="true">
    <rect class="column-level" y={SIDE * (1 - ready)} width={SIDE} height={SIDE * ready} />
    {readiness.steps.map((step) => (
      <path key={step} class="column-step" d={`M0 ${SIDE * (1 - step)}H${SIDE}`} />
    ))}
  </svg>
);

/** How many tallies lie on a cloud: a column for each count, as high as the readiness that it gives. */
export const EarmarkChoice = (props: Props) => {
  const { game, event } = props;
  const { say } = usePanel();
  const lay = useLay(props);
  const group = useRef<HTMLFieldSetElement>(null);
  const laid = talliesLaid(game, event);
  const { split, quarters } = game;
  // Kept while it stays the same, since a year and more of money is followed for every column; no other pillar moves it.
  const shared = readyingPillars(event).map((pillar) => split[pillar]);
  const steps = useMemo(() => readySteps(game, event), [shared.join(), quarters, event]);
  const choose = (tallies: number) => {
    if (lay(tallies) === null) return;
    // Refused: what the browser has chosen already goes back to what is so.
    const shown = group.current?.querySelectorAll('input')[laid];
    if (!shown) return;
    shown.checked = true;
    shown.focus();
  };
  return (
    <fieldset
      ref={group}
      class="earmark-choice"
      aria-label={say('earmark.name', { event: say(`event.${event}.title`) })}
    >
      <p class="earmark-head">
        <span aria-hidden="true">{say('earmark.title')}</span>
        <span>
          {say('sky.ready')} <b>{say(`readiness.${readinessStep(steps[laid] ?? 0)}`)}</b>
        </span>
      </p>
      <div class="columns">
        {steps.map((ready, tallies) => (
          <label key={tallies} class={tallies > unplaced(split) ? 'short' : ''}>
            <input
              type="radio"
              name={`earmark-${event}`}
              checked={tallies === laid}
              aria-label={say('earmark.choice', {
                count: tallies,
                ready: say(`readiness.${readinessStep(ready)}`),
              })}
              onChange={() => choose(tallies)}
            />
            <Column ready={ready} />
            <span class="column-count" aria-hidden="true">
              {tallies}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

/** The way back for tallies on a cloud that has turned out not to come. */
export const TakeBack = (props: Props) => {
  const { say } = usePanel();
  const lay = useLay(props);
  const count = talliesLaid(props.game, props.event);
  if (count === 0) return null;
  return (
    <button type="button" class="button take-back" onClick={() => lay(0)}>
      {say('earmark.takeBack', { count })}
      <span class="unseen"> {say(`event.${props.event}.title`)}</span>
    </button>
  );
};
