import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { type Bought, buys } from '../../game/readings/buys.ts';
import type { Game } from '../../game/rules/game.ts';
import { boughtIn } from '../shared/bought.ts';
import { usePanel } from '../shared/context.ts';
import { More } from '../shared/More.tsx';
import { PillarIcon } from '../shared/PillarIcon.tsx';
import { EarmarkMoney } from './EarmarkMoney.tsx';
import './buys.css';

/** Things and people that money pays for, counted. */
const useBought = (): ((bought: Bought) => string) => {
  const { say, numbers } = usePanel();
  return boughtIn(say, numbers);
};

/** The largest part of what a pillar's tallies pay for; of one tally, where none lies there. */
export const useMostBought = (): ((pillar: PillarId, count: number, tally: number) => string) => {
  const { say } = usePanel();
  const told = useBought();
  return (pillar, count, tally) => {
    const [most] = buys(pillar, (count || 1) * tally);
    return say(count > 0 ? 'buys.some' : 'buys.one', { what: most ? told(most) : '' });
  };
};

const Lists = ({ game }: { game: Game }) => {
  const { split, unfolded } = game;
  const { say, numbers } = usePanel();
  const told = useBought();
  return (
    <>
      <p>{say('buys.note')}</p>
      <EarmarkMoney game={game} />
      {pillarIds.map((pillar) => {
        const count = split[pillar] || 1;
        const yen = count * unfolded.tally;
        return (
          <section key={pillar} class={`buys ${pillar}`}>
            <h4>
              <PillarIcon place={pillar} />
              {say(`place.${pillar}`)}{' '}
              <span class="small">{say('buys.tallies', { count, yen: numbers.yen(yen) })}</span>
            </h4>
            <ul>
              {buys(pillar, yen).map((bought) => (
                <li key={bought.channel}>
                  {told(bought)}{' '}
                  <span class="small">{say('buys.cost', { cost: numbers.price(bought.cost) })}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
};

/** All that the tallies of each pillar pay for this year, or one tally would, and what one of each costs. */
export const Buys = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  return (
    <More summary={say('buys.title')}>
      <Lists game={game} />
    </More>
  );
};
