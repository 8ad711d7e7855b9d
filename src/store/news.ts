import { type ChannelId, channelIds } from '../data/channels.ts';
import { type RiskId, riskIds } from '../data/risks.ts';
import type { Picture } from './picture.ts';
import type { Looked } from './things.ts';

/** What a season made of the valley, for those who say it where it happens. */

/** Something that grew, gave way or was mended, and to what of its steps. */
export type Change =
  | { readonly is: 'building'; readonly channel: ChannelId; readonly from: number; readonly to: number }
  | { readonly is: 'levee'; readonly risk: RiskId; readonly from: number; readonly to: number }
  | { readonly is: 'bridge'; readonly from: number; readonly to: number };

/** A change, and where on the stage it happens. */
export interface News {
  readonly change: Change;
  readonly at: Looked['at'];
}

/** The most that is said of a season: more could not be read. */
export const MOST_NEWS = 3;

/** How many steps of a building, of which there are twelve, weigh as much as one of another thing. */
const WEIGHT = { building: 1, levee: 2, bridge: 2 } as const;

const weight = ({ is, from, to }: Change): number => WEIGHT[is] * Math.abs(to - from);

/** What is new from one picture to the next: what grew, cracks that widened, another bridge; the biggest first. */
export const newsBetween = (before: Picture, after: Picture, most: number = MOST_NEWS): readonly Change[] => {
  const buildings = channelIds.map(
    (channel, slot): Change => ({
      is: 'building',
      channel,
      from: before.built[slot] ?? 0,
      to: after.built[slot] ?? 0,
    }),
  );
  const cracks = riskIds.map(
    (risk, part): Change => ({
      is: 'levee',
      risk,
      from: before.risks[part] ?? 0,
      to: after.risks[part] ?? 0,
    }),
  );
  const bridge: Change = { is: 'bridge', from: before.bridge, to: after.bridge };
  return [...buildings, ...cracks, bridge]
    .filter(({ is, from, to }) => (is === 'bridge' ? from !== to : to > from))
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, most);
};

/** Whether a picture shows what a change made. */
export const isShown = (change: Change, { built, risks, bridge }: Picture): boolean => {
  switch (change.is) {
    case 'building':
      return built[channelIds.indexOf(change.channel)] === change.to;
    case 'levee':
      return risks[riskIds.indexOf(change.risk)] === change.to;
    case 'bridge':
      return bridge === change.to;
  }
};
