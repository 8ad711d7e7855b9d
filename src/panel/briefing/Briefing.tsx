import { useState } from 'preact/hooks';
import type { Game } from '../../game/rules/game.ts';
import { endBriefing } from '../../store/session.ts';
import { usePanel } from '../shared/context.ts';
import { RolesCard } from '../shared/RolesCard.tsx';
import { type PerTelling, tellingOf } from '../shared/telling.ts';
import { useFocusedHeading } from '../shared/useFocusedHeading.ts';
import { BaselineCard, ModelCard, PillarsCard } from './Cards.tsx';
import './briefing.css';

const pillars = { title: 'briefing.pillarsTitle', Card: PillarsCard } as const;
const baseline = { title: 'briefing.numbersTitle', Card: BaselineCard } as const;
const model = { title: 'briefing.honestTitle', Card: ModelCard } as const;
const roles = { title: 'briefing.rolesTitle', Card: RolesCard } as const;

type Section = typeof pillars | typeof baseline | typeof model | typeof roles;

/** The cards, each a step of its own. Where a run opens without its briefing, nobody comes to see them. */
const sections: PerTelling<readonly Section[]> = {
  brief: [pillars, baseline, model],
  lesson: [pillars, baseline, model],
  workshop: [pillars, baseline, model, roles],
};

/** What is to be known before a run, card by card; they can be skipped. */
export const Briefing = ({ game }: { game: Game }) => {
  const { store, say } = usePanel();
  const [step, setStep] = useState(0);
  const heading = useFocusedHeading(step);
  const cards = sections[tellingOf(game)];
  const card = cards[step];
  if (!card) return null;
  const { title, Card } = card;
  const last = step === cards.length - 1;
  return (
    <section class="card briefing-card" aria-labelledby="briefing-title">
      <p class="step">{say('briefing.step', { step: step + 1, steps: cards.length })}</p>
      <h2 id="briefing-title" ref={heading} tabIndex={-1}>
        {say(title)}
      </h2>
      <Card />
      <div class="row briefing-ways">
        {step > 0 && (
          <button type="button" class="button" onClick={() => setStep(step - 1)}>
            {say('briefing.back')}
          </button>
        )}
        <button
          type="button"
          class="button strong"
          onClick={() => (last ? endBriefing(store) : setStep(step + 1))}
        >
          {say(last ? 'briefing.begin' : 'briefing.next')}
        </button>
        {!last && (
          <button type="button" class="button quiet" onClick={() => endBriefing(store)}>
            {say('briefing.skip')}
          </button>
        )}
      </div>
    </section>
  );
};
