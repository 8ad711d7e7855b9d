import { budgetTotals, pillarTotals } from '../../data/budget.ts';
import { firstBudgetYear } from '../../data/calendar.ts';
import { pillarIds } from '../../data/pillars.ts';
import { TALLY } from '../../game/rules/split.ts';
import { usePanel } from '../shared/context.ts';
import { PillarIcon } from '../shared/PillarIcon.tsx';

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
