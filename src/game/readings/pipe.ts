import { channelIds, ownChannels } from '../../data/channels.ts';
import { type PillarId, pillarIds } from '../../data/pillars.ts';
import { type Game, now } from '../rules/game.ts';
import { spilt } from './forecast.ts';
import { arrivalYears, byPillar } from './levels.ts';

/** Money of a pillar that has been granted and not yet paid out. */
export interface Pipe {
  readonly pillar: PillarId;
  readonly yen: number; // 億円
  readonly waits: number; // of it, what its channels have not absorbed in the year that has run, 億円
  readonly years: { readonly from: number; readonly to: number } | null; // calendar years in which it arrives
}

/** What is on its way at the last quarter that has run, pillar by pillar. */
export const pipeOf = (game: Game): Pipe[] => {
  const state = now(game);
  const years = arrivalYears(state);
  const waits = byPillar(spilt(game));
  return pillarIds.map((pillar) => {
    const [from, to] = [years[pillar][0], years[pillar].at(-1)];
    return {
      pillar,
      yen: ownChannels[pillar].reduce((sum, id) => sum + (state.unspent[channelIds.indexOf(id)] ?? 0), 0),
      waits: waits[pillar],
      years: from !== undefined && to !== undefined ? { from, to } : null,
    };
  });
};
