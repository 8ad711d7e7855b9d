import { pillarIds } from '../../data/pillars.ts';
import { type ProgrammeId, programmeIds, programmes } from '../../data/programmes.ts';
import { givenTo } from '../../game/readings/programmes.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';
import { More } from '../shared/More.tsx';
import { PillarIcon } from '../shared/PillarIcon.tsx';
import { EarmarkMoney } from './EarmarkMoney.tsx';

/** What the document printed for a programme. */
const Published = ({ id }: { id: ProgrammeId }) => {
  const { say, numbers } = usePanel();
  const programme: { published: number; within: boolean; sharedLine?: string } = programmes[id];
  const yen = numbers.yen(programme.published);
  if (programme.sharedLine) return <>{say('winter.shared', { yen })}</>;
  return <>{programme.within ? say('winter.within', { yen }) : yen}</>;
};

const Tables = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const given = givenTo(game);
  return (
    <>
      <p>{say('winter.programmesNote')}</p>
      <p class="small">{say('source.document')}</p>
      <EarmarkMoney game={game} />
      {pillarIds.map((pillar) => (
        <table key={pillar} class={`programmes ${pillar}`}>
          <caption>
            <PillarIcon place={pillar} />
            {say(`place.${pillar}`)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('winter.programme')}</th>
              <th scope="col">{say('winter.published')}</th>
              <th scope="col">{say('winter.given')}</th>
            </tr>
          </thead>
          <tbody>
            {programmeIds
              .filter((id) => programmes[id].pillar === pillar)
              .map((id) => (
                <tr key={id}>
                  <th scope="row">
                    {say(`programme.${id}`)}
                    {programmes[id].isNew && <span class="new">{say('winter.new')}</span>}
                    <span class="ministry">{say(`ministry.${programmes[id].ministry}`)}</span>
                  </th>
                  <td>
                    <Published id={id} />
                  </td>
                  <td class="number">{numbers.yen(given[id])}</td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </>
  );
};

/** The yen of every programme under this split, beside what was published. */
export const Programmes = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  return (
    <More summary={say('winter.programmes')}>
      <Tables game={game} />
    </More>
  );
};
