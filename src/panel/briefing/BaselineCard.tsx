import { adoption } from '../../data/adoption.ts';
import { baselineYear } from '../../data/calendar.ts';
import { investment } from '../../data/investment.ts';
import { usePanel } from '../shared/context.ts';
import { SourceNote } from '../shared/SourceNote.tsx';

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
