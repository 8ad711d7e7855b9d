import type { Game } from '../../game/rules/game.ts';
import { TALLIES } from '../../game/rules/split.ts';
import { CloudIcon } from '../shared/CloudSign.tsx';
import { usePanel } from '../shared/context.ts';

const slots = Array.from({ length: TALLIES }, (_, slot) => slot);

/** The tallies that lie on a cloud, beside the places of the others, so that twenty are in sight. */
export const LaidRow = ({ game: { earmark, unfolded } }: { game: Game }) => {
  const { say, numbers } = usePanel();
  if (!earmark) return null;
  const { event, tallies } = earmark;
  return (
    <div class="tally-row earmark">
      <p class="tally-name">
        <CloudIcon />
        {say('earmark.cloud')}
      </p>
      <p class="tally-detail">
        <b class="tally-yen">{numbers.yen(tallies * unfolded.tally)}</b>
        <br />
        <span class="tally-part">{say(`event.${event}.title`)}</span>
      </p>
      <div class="tally-slots" aria-hidden="true">
        {slots.map((slot) => (
          <span key={slot} class={slot < tallies ? 'tally' : 'slot'} />
        ))}
      </div>
      <p class="stepper">
        <span class="tally-count">{say('winter.count', { count: tallies })}</span>
      </p>
    </div>
  );
};
