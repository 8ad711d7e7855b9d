import type { ChannelId } from '../../../data/channels.ts';
import type { PillarId } from '../../../data/pillars.ts';
import { plaza, school, trainingHall } from './collaborate.ts';
import { cableStation, dataCentre } from './compute.ts';
import { laboratory, observatory, testTrack } from './create.ts';
import type { Landmark } from './grown.ts';
import { library, scalesHall, watchtower } from './trust.ts';
import { clinic, farm, townHall, workshop } from './use.ts';

/** A building: where it stands, what it looks like, and the channel whose effect makes it grow. */
export interface Site {
  readonly id: string;
  readonly pillar: PillarId;
  readonly channel: ChannelId;
  readonly draw: Landmark;
  readonly late?: number; // by so many sizes it is behind the channel's first site
  readonly at: readonly [x: number, y: number]; // from the middle of the plate, in half axes; x towards the rim
}

export const sites: readonly Site[] = [
  { id: 'workshop', pillar: 'use', channel: 'SME', draw: workshop, at: [-0.04, -0.58] },
  { id: 'townHall', pillar: 'use', channel: 'LEAD', draw: townHall, at: [0.5, -0.2] },
  { id: 'clinic', pillar: 'use', channel: 'SECT', draw: clinic, at: [0, 0.02] },
  { id: 'farm', pillar: 'use', channel: 'SECT', draw: farm, late: 3, at: [0.34, 0.54] },
  { id: 'observatory', pillar: 'create', channel: 'SCI', draw: observatory, at: [-0.26, -0.62] },
  { id: 'cableStation', pillar: 'create', channel: 'COMP', draw: cableStation, late: 2, at: [0.74, 0.16] },
  { id: 'dataCentre', pillar: 'create', channel: 'COMP', draw: dataCentre, at: [0.36, -0.36] },
  { id: 'laboratory', pillar: 'create', channel: 'MODEL', draw: laboratory, at: [-0.1, 0.02] },
  { id: 'testTrack', pillar: 'create', channel: 'PHYS', draw: testTrack, at: [0.26, 0.66] },
  { id: 'library', pillar: 'trust', channel: 'INTL', draw: library, at: [-0.04, -0.34] },
  { id: 'watchtower', pillar: 'trust', channel: 'INFO', draw: watchtower, at: [0.56, -0.06] },
  { id: 'scalesHall', pillar: 'trust', channel: 'EVAL', draw: scalesHall, at: [0.28, 0.46] },
  { id: 'school', pillar: 'collaborate', channel: 'YOUTH', draw: school, at: [0, -0.4] },
  { id: 'trainingHall', pillar: 'collaborate', channel: 'SKILL', draw: trainingHall, at: [0.5, 0.08] },
  { id: 'plaza', pillar: 'collaborate', channel: 'SKILL', draw: plaza, late: 3, at: [0.16, 0.6] },
];
