import { adoption } from '../../data/adoption.ts';
import { budgetTotals, pillarTotals } from '../../data/budget.ts';
import { baselineYear, firstBudgetYear } from '../../data/calendar.ts';
import { investment } from '../../data/investment.ts';
import { pillarIds } from '../../data/pillars.ts';
import { TALLY } from '../../game/rules/split.ts';
import { usePanel } from '../shared/context.ts';
import { PillarIcon } from '../shared/PillarIcon.tsx';
import { SourceNote } from '../shared/SourceNote.tsx';

/** The four pillars, and what the government gave each. */
export const PillarsCard = () => {
  const { say, numbers } = usePanel();
  const total = budgetTotals.fy2025.value;
  return (
    <>
      <p>{say('briefing.pillarsLead', { year: numbers.year(firstBudgetYear), total: numbers.yen(total) })}</p>
      <ul class="pillars">
        {pillarIds.map((pillar) => {
          const { value } = pillarTotals[pillar];
          return (
            <li key={pillar} class={pillar}>
              <p class="pillar-name">
                <PillarIcon place={pillar} />
                <b>{say(`pillar.${pillar}`)}</b>
                <span>
                  {say('briefing.amount', {
                    yen: numbers.yen(value),
                    share: numbers.published(value / total),
                  })}
                </span>
              </p>
              <div class="measure" aria-hidden="true">
                <div style={{ width: `${(100 * value) / total}%` }} />
              </div>
              <p>{say(`pillarLine.${pillar}`)}</p>
            </li>
          );
        })}
      </ul>
      <p class="small">{say('source.document')}</p>
      <p>{say('briefing.pillarsTally', { tally: numbers.yen(TALLY) })}</p>
    </>
  );
};

const countries = ['JP', 'US', 'CN', 'DE'] as const;

const surveys = [
  { id: 'people', title: 'briefing.people', indicator: 'everUse' },
  { id: 'firms', title: 'briefing.firms', indicator: 'firmUse' },
] as const;

/** The 2024 numbers of the document, beside the other countries. */
export const BaselineCard = () => {
  const { say, numbers } = usePanel();
  const { JP, US, CN } = investment;
  return (
    <>
      <p>{say('briefing.numbersLead')}</p>
      {surveys.map(({ id, title, indicator }) => (
        <section key={id} class="baseline">
          <h3>{say(title)}</h3>
          <dl class="bars">
            {countries.map((country) => {
              const { value } = adoption[country][id][baselineYear];
              return (
                <div key={country} class={country === 'JP' ? 'bar-row here' : 'bar-row'}>
                  <dt>{say(`country.${country}`)}</dt>
                  <dd>
                    <span class="measure" aria-hidden="true">
                      <span style={{ width: `${value}%` }} />
                    </span>
                    {numbers.published(value / 100)}
                  </dd>
                </div>
              );
            })}
          </dl>
          <SourceNote id={indicator} />
        </section>
      ))}
      <section class="baseline">
        <h3>{say('briefing.invest')}</h3>
        <p class="headline-number">
          {say('briefing.investValue', {
            amount: numbers.dollars(JP[baselineYear].amount.value),
            rank: numbers.rank(JP[baselineYear].rank.value),
          })}
        </p>
        <p>
          {say('briefing.investOthers', {
            us: numbers.dollars(US[baselineYear].amount.value),
            cn: numbers.dollars(CN[baselineYear].amount.value),
          })}
        </p>
        <SourceNote id="investment" />
      </section>
    </>
  );
};

/** What the model is and is not, and whose claim is whose. */
export const ModelCard = () => {
  const { say } = usePanel();
  return (
    <>
      <ul class="plain">
        <li>{say('briefing.honestIs')}</li>
        <li>{say('briefing.honestNot')}</li>
        <li>{say('briefing.honestAssume')}</li>
        <li>{say('briefing.honestValue')}</li>
      </ul>
      <figure class="claim">
        <blockquote>{say('briefing.honestClaim')}</blockquote>
        <figcaption>{say('briefing.honestSpeaker')}</figcaption>
      </figure>
    </>
  );
};
