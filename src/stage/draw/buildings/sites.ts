import type { ChannelId } from '../../../data/channels.ts';
import type { PillarId } from '../../../data/pillars.ts';
import type { Ctx } from '../ink.ts';
import { meetingHouse, school, trainingHall } from './collaborate.ts';
import { dataCentre, laboratory, observatory, testHall } from './create.ts';
import { library, scalesHall, watchtower } from './trust.ts';
import { clinic, farm, townHall, workshop } from './use.ts';

/** A building: where it stands, what it looks like, and the channel whose effect makes it grow. */
export interface Site {
  readonly id: string;
  readonly pillar: PillarId;
  readonly channel: ChannelId;
  readonly draw: (ctx: Ctx, stage: number) => void; // foot at the origin, in tenths of a plot
  readonly at: readonly [x: number, y: number]; // from the middle of the plate, in half axes; x towards the rim
}

export const sites: readonly Site[] = [
  { id: 'workshop', pillar: 'use', channel: 'SME', draw: workshop, at: [0.16, -0.27] },
  { id: 'townHall', pillar: 'use', channel: 'LEAD', draw: townHall, at: [0.46, 0.06] },
  { id: 'farm', pillar: 'use', channel: 'SECT', draw: farm, at: [0.18, 0.52] },
  { id: 'clinic', pillar: 'use', channel: 'SECT', draw: clinic, at: [-0.08, 0.06] },
  { id: 'observatory', pillar: 'create', channel: 'SCI', draw: observatory, at: [0.16, -0.27] },
  { id: 'dataCentre', pillar: 'create', channel: 'COMP', draw: dataCentre, at: [0.46, 0.06] },
  { id: 'testHall', pillar: 'create', channel: 'PHYS', draw: testHall, at: [0.18, 0.52] },
  { id: 'laboratory', pillar: 'create', channel: 'MODEL', draw: laboratory, at: [-0.08, 0.06] },
  { id: 'library', pillar: 'trust', channel: 'INTL', draw: library, at: [0.06, -0.34] },
  { id: 'watchtower', pillar: 'trust', channel: 'INFO', draw: watchtower, at: [0.5, 0.08] },
  { id: 'scalesHall', pillar: 'trust', channel: 'EVAL', draw: scalesHall, at: [0.22, 0.36] },
  { id: 'meetingHouse', pillar: 'collaborate', channel: 'SKILL', draw: meetingHouse, at: [0.06, -0.34] },
  { id: 'school', pillar: 'collaborate', channel: 'YOUTH', draw: school, at: [0.44, 0] },
  { id: 'trainingHall', pillar: 'collaborate', channel: 'SKILL', draw: trainingHall, at: [0.18, 0.42] },
];

/** Stages of growth, and the effect of a channel from which each is reached. */
export const stageFrom = [0, 0.06, 0.15, 0.27] as const;

/** The stage that an effect has reached, from 0. */
export const stageOf = (effect: number): number =>
  Math.max(
    0,
    stageFrom.findLastIndex((from) => effect >= from),
  );
