import type { Figure } from './figure.ts';
import type { PillarId } from './pillars.ts';

/** The twelve programme lines inside the pillars, in the order in which the model keeps them. */
export const channelIds = [
  'LEAD', // government's own use
  'SME', // small and medium firms
  'SECT', // care, farms, building sites
  'COMP', // compute and networks
  'MODEL', // models and data
  'PHYS', // physical AI
  'SCI', // AI for science
  'EVAL', // evaluation and safety, with the AI Safety Institute
  'INFO', // crime, misinformation and disinformation
  'INTL', // international cooperation
  'SKILL', // reskilling and talent
  'YOUTH', // schools
] as const;

export type ChannelId = (typeof channelIds)[number];

/** The channels that each pillar's programmes mostly feed. */
export const ownChannels: Readonly<Record<PillarId, readonly ChannelId[]>> = {
  use: ['LEAD', 'SME', 'SECT'],
  create: ['COMP', 'MODEL', 'PHYS', 'SCI'],
  trust: ['EVAL', 'INFO', 'INTL'],
  collaborate: ['SKILL', 'YOUTH'],
};

/** How a channel turns money into activity and activity into effect. */
export interface Channel {
  readonly background: Figure; // money on the same job outside the supplementary budget
  readonly halfEffect: Figure; // with the background, the yearly money on top that reaches half of the channel's effect in the long run
  readonly effectLife: Figure; // how long activity lasts
}

const assumed = (value: number, unit: '億円 a year' | 'years', note: string): Figure => ({
  value,
  low: value,
  high: value,
  unit,
  kind: 'assumption',
  note,
});

const yearly = (value: number, note: string): Figure => assumed(value, '億円 a year', note);
const life = (value: number, note: string): Figure => assumed(value, 'years', note);

/** What the twelve channels are assumed to do with money. Half effect comes from unit costs, never from the FY2025 split. */
export const channels: Readonly<Record<ChannelId, Channel>> = {
  LEAD: {
    background: yearly(150, 'Guess at what ministries and towns already spend on AI from ordinary budgets.'),
    halfEffect: yearly(
      300,
      'Licences for all public staff would cost about 930 (unitCosts); a third of that.',
    ),
    effectLife: life(2, 'Demonstrations fade quickly: licences lapse and staff rotate.'),
  },
  SME: {
    background: yearly(500, 'Guess at the AI part of standing digitalisation grants for small firms.'),
    halfEffect: yearly(900, 'Tools for some 100,000 firms a year (unitCosts).'),
    effectLife: life(2, 'A grant buys a tool and a start, not a habit.'),
  },
  SECT: {
    background: yearly(200, 'Guess at ordinary support for equipment in care, farming and building.'),
    halfEffect: yearly(800, 'Guess at equipping a good part of care homes, farms and building sites.'),
    effectLife: life(3, 'Machines outlast subsidies for software, but not by much.'),
  },
  COMP: {
    background: yearly(500, 'Guess at regular budgets for supercomputers and networks.'),
    halfEffect: yearly(1500, 'One large computing cluster a year (unitCosts).'),
    effectLife: life(4, 'Accelerators are out of date after about four years.'),
  },
  MODEL: {
    background: yearly(400, 'Guess at regular research budgets and funds for models and data.'),
    halfEffect: yearly(1500, 'About one large industry-ministry programme of several years, each year.'),
    effectLife: life(3, 'Models age faster than machines; data sets and teams last longer.'),
  },
  PHYS: {
    background: yearly(200, 'Guess at regular robotics research.'),
    halfEffect: yearly(1200, 'Taken below models and compute: test sites and robots, not clusters.'),
    effectLife: life(4, 'Test beds and robot data stay useful for several years.'),
  },
  SCI: {
    background: yearly(200, 'Guess at AI inside regular science budgets.'),
    halfEffect: yearly(600, 'Taken below physical AI: laboratories and research grants.'),
    effectLife: life(5, 'Laboratories and trained researchers last longest among research money.'),
  },
  EVAL: {
    background: yearly(37.5, 'What keeps the thirty evaluators of the start in work.'),
    halfEffect: yearly(150, 'Some 200 evaluators at 0.65 each cost 130; a little more for tools.'),
    effectLife: life(3, 'Tests and guides must follow each generation of models.'),
  },
  INFO: {
    background: yearly(80, 'Guess at regular police and ministry work against online crime and falsehood.'),
    halfEffect: yearly(
      240,
      'No unit cost found; taken above evaluation, since detection has to watch whole networks.',
    ),
    effectLife: life(2, 'Attackers adapt, so detection goes stale.'),
  },
  INTL: {
    background: yearly(30, 'Guess at regular diplomacy and aid that concern AI.'),
    halfEffect: yearly(150, 'No unit cost found; taken equal to evaluation.'),
    effectLife: life(4, 'Agreements and people abroad keep working for some years.'),
  },
  SKILL: {
    background: yearly(600, 'Of 1 trillion yen over five years for training people, 30 % taken as digital.'),
    halfEffect: yearly(
      1500,
      'Courses for 6.7 million workers would cost about 3,350 (unitCosts); nearly half.',
    ),
    effectLife: life(4, 'What a course teaches is partly out of date after a few years.'),
  },
  YOUTH: {
    background: yearly(60, 'Guess at regular school budgets that reach AI lessons.'),
    halfEffect: yearly(250, 'All schools would cost about 300 (unitCosts); a little less.'),
    effectLife: life(4, 'Trained teachers and lesson plans serve several classes of pupils.'),
  },
};
