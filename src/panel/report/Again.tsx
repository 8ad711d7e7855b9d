import { useMemo } from 'preact/hooks';
import { dimensionIds } from '../../data/dimensions.ts';
import { judgedOn, lastAutumns } from '../../game/readings/judging.ts';
import { endingOf } from '../../game/readings/report/ending.ts';
import type { Game } from '../../game/rules/game.ts';
import { branch } from '../../store/play.ts';
import { finishedRuns } from '../../store/runs.ts';
import { shelfOf } from '../../store/shelf.ts';
import { moment } from '../runs/moment.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { useRoundName } from '../shared/useRoundName.ts';
import { Part } from './Part.tsx';
import { PlayAgain } from './PlayAgain.tsx';

const SHOWN = 3; // beside this run, so that a phone has room

/** This run beside earlier ones of the same course and length on this device, dimension by dimension and without a sum. */
const Earlier = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const locale = useSession((session) => session.locale);
  const own = useSession((session) => session.runId);
  const earlier = useMemo(
    () =>
      finishedRuns(
        shelfOf(() => localStorage),
        game,
        own,
        SHOWN,
      ),
    [game, own],
  );
  if (earlier.length === 0) return null;
  const runs = [{ game, kept: null }, ...earlier].map(({ game: one, kept }) => ({
    id: kept?.id ?? 'own',
    name: kept ? kept.name || moment(locale, kept.at) : say('earlier.this'),
    sameLuck: kept !== null && kept.seed === game.seed,
    values: judgedOn(one),
    ending: endingOf(one),
  }));
  return (
    <>
      <h4>{say('earlier.title')}</h4>
      <p class="small">
        {say('earlier.lead', { autumns: lastAutumns(game.course, game.quarters.length - 1).length })}
      </p>
      <div class="scrolls">
        <table class="earlier">
          <thead>
            <tr>
              <td />
              {runs.map(({ id, name, sameLuck }) => (
                <th key={id} scope="col">
                  {name}
                  {sameLuck && <span class="small"> {say('earlier.sameLuck')}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dimensionIds.map((dimension) => (
              <tr key={dimension}>
                <th scope="row">{say(`dimension.${dimension}`)}</th>
                {runs.map(({ id, values }) => (
                  <td key={id}>{numbers.decimal(values[dimension])}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{say('part.ending')}</th>
              {runs.map(({ id, ending }) => (
                <td key={id}>{say(`ending.${ending}.name`)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </>
  );
};

/** Once more: beside earlier runs, under the same luck or another, from the start or with one year changed. */
export const Again = ({ game }: { game: Game }) => {
  const { store, say } = usePanel();
  const nameOf = useRoundName(game);
  return (
    <Part id="again">
      <Earlier game={game} />
      <p>{say('report.againText')}</p>
      <PlayAgain game={game} />
      <p id="change-one">{say('report.oneYear')}</p>
      <fieldset class="row" aria-labelledby="change-one">
        {game.decisions.map((_, round) => (
          <button key={round} type="button" class="button" onClick={() => branch(store, round)}>
            {nameOf(round)}
          </button>
        ))}
      </fieldset>
    </Part>
  );
};
