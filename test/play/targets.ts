import { courses } from '../../src/data/courses.ts';
import { type AnswerStyle, type EventId, eventIds, events } from '../../src/data/events.ts';
import { answerStyles } from '../../src/game/rules/year/answers.ts';
import type { Figures } from './figures.ts';
import { mean, setIds } from './sets.ts';

/** What must hold (DESIGN.md, "Tension, measured"), read from the figures of a course. */

/** A figure that must lie between two others, both allowed. */
export interface Target {
  readonly id: TargetId;
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

const ids = [
  'sky',
  'skyLeast',
  'blind',
  'blindMost',
  'layNothingLeast',
  'layNothingMost',
  'layEach',
  'underdog',
  'shift',
  'blindWithLevers',
  'blindWithLeversMost',
  'style',
  'answers',
  'harmLeast',
  'harmMost',
  'eventLeast',
  'eventMost',
  'comeback',
  'comebackMost',
  'plans',
  'study',
  'notch',
  'firstTally',
  'richer',
] as const;

export type TargetId = (typeof ids)[number];

const NONE = Number.NEGATIVE_INFINITY;
const ANY = Number.POSITIVE_INFINITY;

/** The gain of one player over another on the mean of all sets, or the least of any set. */
const between = (
  { gains }: Figures,
  more: string,
  less: string,
  over: (values: number[]) => number = mean,
): number => over(setIds.map((set) => (gains[more]?.[set] ?? 0) - (gains[less]?.[set] ?? 0)));

const mostRatio = ({ gains }: Figures, blind: string, seeing: string): number =>
  Math.max(...setIds.map((set) => (gains[blind]?.[set] ?? 0) / (gains[seeing]?.[set] ?? 1)));

const ratio = ({ gains }: Figures, blind: string, seeing: string): number =>
  mean(Object.values(gains[blind] ?? {})) / mean(Object.values(gains[seeing] ?? {}));

/** How often each style would have been best, in percent. */
export const styleShares = (
  best: Figures['best'],
  which: (one: Figures['best'][number]) => boolean = () => true,
): Record<AnswerStyle, number> => {
  const counted = best.filter(which);
  return Object.fromEntries(
    answerStyles.map((style) => [
      style,
      (100 * counted.filter((one) => one.style === style).length) / counted.length,
    ]),
  ) as Record<AnswerStyle, number>;
};

/** Answers that were best for nobody. */
export const neverBest = ({ best }: Figures): string[] =>
  eventIds
    .filter((id) => best.some(({ event }) => event === id))
    .flatMap((id) => {
      const shares = styleShares(best, ({ event }) => event === id);
      return answerStyles.filter((style) => shares[style] === 0).map((style) => `${id} ${style}`);
    });

const isHarmful = (id: EventId): boolean => events[id].harm.length > 0;

/** How each figure stands; a course without studies and levers has no figures for them. */
export const targetsOf = (figures: Figures): Target[] => {
  const { course, gains, used, best, most } = figures;
  const harms = figures.harms.filter(({ event }) => isHarmful(event)).map(({ percent }) => Math.abs(percent));
  const shares = eventIds.filter((id) => events[id].hazard).map((id) => figures.events[id]);
  const firsts = figures.harms.map(({ ready: [none = 0, one = 0] }) => one - none);
  const richer = figures.harms.map(({ ready: [none = 0], richer: more }) => more - none);
  const sky = between(figures, 'seeing', 'blind');
  const behind = figures.comebacks.reduce((sum, one) => sum + one.behind, 0);
  const kept = figures.comebacks.reduce((sum, one) => sum + one.kept, 0);
  const target = (id: TargetId, value: number, least = NONE, to = ANY): Target => ({
    id,
    value,
    least,
    most: to,
  });
  const found = [
    target('sky', sky, 5),
    target(
      'skyLeast',
      between(figures, 'seeing', 'blind', (v) => Math.min(...v)),
      3,
    ),
    target('blind', ratio(figures, 'blind', 'seeing'), NONE, 0.5),
    target('blindMost', mostRatio(figures, 'blind', 'seeing'), NONE, 0.5),
    target('layNothingLeast', figures.laid[0] ?? 0, 15),
    target('layNothingMost', figures.laid[0] ?? 0, NONE, 60),
    target('layEach', Math.min(...figures.laid.slice(1)), 5),
    ...(course === 'quick' ? [target('underdog', figures.underdogs, 20)] : []),
    target('shift', Math.min(...figures.shifts) / sky, 1 / 3),
    target('style', Math.max(...Object.values(styleShares(best))), NONE, 60),
    target('answers', neverBest(figures).length, NONE, 0),
    target('harmLeast', Math.min(...harms), 3),
    target('harmMost', Math.max(...harms), NONE, 10),
    target('eventLeast', Math.min(...shares), 2),
    target('eventMost', Math.max(...shares), NONE, 10),
    target('comeback', (100 * kept) / behind, 40),
    target('comebackMost', (100 * kept) / behind, NONE, 80),
    target('plans', most, NONE, 2),
    target('firstTally', Math.min(...firsts), 0.1),
    target('richer', mean(richer), 0.05),
  ];
  if (!courses[course].measures) return found;
  return [
    ...found,
    ...(gains['blind, levers']
      ? [
          target('blindWithLevers', ratio(figures, 'blind, levers', 'seeing, levers'), NONE, 0.5),
          target('blindWithLeversMost', mostRatio(figures, 'blind, levers', 'seeing, levers'), NONE, 0.5),
        ]
      : []),
    target('study', between(figures, '+studies', '+earmarks') / used.studies, 0.15, 0.6),
    target('notch', between(figures, 'constant, answers, levers', '+answers') / used.notches, 0.15, 0.6),
  ];
};

export const holds = ({ value, least, most }: Target): boolean => value >= least && value <= most;
