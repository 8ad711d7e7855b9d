import { QUARTERS_A_YEAR } from '../data/calendar.ts';
import { type CourseId, courses } from '../data/courses.ts';
import { edition } from '../data/edition.ts';
import { type CodeProblem, decodeRun } from '../game/code/runCode.ts';
import { type Recorded, recordedOf, unsettledOf } from '../game/readings/recorded.ts';
import { undecided } from '../game/rules/decision.ts';
import type { Game } from '../game/rules/game.ts';
import { replay } from '../game/rules/reduce.ts';
import { emptySplit, type Split } from '../game/rules/split.ts';
import { quartersAfter, yearOf } from '../game/rules/year/clock.ts';
import { luckOf } from '../game/rules/year/luck.ts';
import type { Met } from '../game/rules/year/meeting.ts';
import { unfold } from '../game/rules/year/unfold.ts';
import { otherMixes } from '../model/otherSplits.ts';
import { nothing } from '../model/simulate.ts';
import type { Options } from './arguments.ts';
import { BadInput, quoted } from './badInput.ts';
import { readPlan, type YearPlan } from './plan.ts';

/** A run to be printed: its money, and what befell it. */
export interface ToPrint extends Recorded {
  readonly seed: string;
  readonly course: CourseId;
  readonly years: readonly YearPlan[];
  readonly met: readonly Met[];
  readonly game: Game | null; // where a player can have played it
}

/** A plan on the model alone: no luck, for as many years as one likes. */
const calm = ({ seed, course }: Options, years: readonly YearPlan[], quarters: number): ToPrint => ({
  seed,
  course,
  authorities: years.map(({ authority }) => authority),
  otherSplits: otherMixes.map((mix) => years.map(({ under }) => under(mix))),
  shocks: [],
  quarters,
  years,
  met: [],
  game: null,
});

/** The splits of a course's rounds, if there is one for each. */
const splitsOf = (course: CourseId, years: readonly YearPlan[]): Split[] | null => {
  const splits = Array.from({ length: courses[course].rounds }, (_, round) => {
    const [first = null, ...others] = years
      .slice(yearOf(course, round), yearOf(course, round + 1))
      .map(({ split }) => split);
    return others.every((split) => JSON.stringify(split) === JSON.stringify(first)) ? first : null;
  });
  return splits.every((split) => split !== null) ? splits : null;
};

/** The game of someone who shares out so, promises nothing and lets every event pass. */
const gameWith = (seed: string, course: CourseId, splits: readonly Split[], met: readonly Met[]): Game => {
  const decided = splits.flatMap((split, round) => [
    { do: 'share', split } as const,
    { do: 'confirm' } as const,
    ...met.filter((each) => each.round === round).map(() => ({ do: 'answer', style: 'wait' }) as const),
    { do: 'proceed' } as const,
  ]);
  return replay(seed, course, [{ do: 'promise', promises: null }, ...decided]).game;
};

/** A plan with the luck of its seed; every event is let pass, which costs nothing, so that nothing is ever owed. */
const lucky = (options: Options, years: readonly YearPlan[], quarters: number): ToPrint => {
  const { seed, course } = options;
  let year = 0;
  const unfolded = unfold(
    { course, luck: luckOf(seed) },
    {
      decide: (round) => {
        const plan = years[yearOf(course, round)];
        return plan ? { ...undecided, split: plan.split ?? emptySplit } : null;
      },
      answer: () => 'wait',
      // A round may go on after the last year that is asked for.
      grant: (inRound) => Array.from({ length: inRound }, () => years[year++]?.authority ?? nothing),
    },
  );
  const splits = options.years === null ? splitsOf(course, years) : null;
  const otherSplits = otherMixes.map((mix) =>
    unfolded.authorities.map((_, at) => years[at]?.under(mix) ?? nothing),
  );
  return {
    ...recordedOf({ unfolded, quarters: [] }),
    otherSplits,
    quarters,
    seed,
    course,
    years,
    met: unfolded.met.filter(({ onset }) => onset.quarter < quarters),
    game: splits && gameWith(seed, course, splits, unfolded.met),
  };
};

const planned = (options: Options): ToPrint => {
  const { course, plan, events } = options;
  const { rounds } = courses[course];
  const most = yearOf(course, rounds);
  const years = options.years ?? most;
  if (events && years > most)
    throw new BadInput(
      '--years',
      `a run of the ${course} course has ${most}; leave events out (--events off) for more.`,
    );
  const quarters = options.years === null ? quartersAfter(course, rounds) : years * QUARTERS_A_YEAR;
  return (events ? lucky : calm)(options, readPlan(plan, years), quarters);
};

const sentences: Readonly<Record<CodeProblem['id'], string>> = {
  empty: 'holds no letters.',
  tooLong: 'is longer than any code.',
  badLetter: 'holds what is in no code: letters but U, digits and hyphens are.',
  mistyped: 'has a letter that is wrong, missing, or in the place of another.',
  otherEdition: `belongs to another edition than ${edition.number}, which is played here.`,
  impossible: 'is of no run that can be played.',
};

const decoded = (code: string): ToPrint => {
  const found = decodeRun(code);
  if ('problem' in found) throw new BadInput('--code', `${quoted(code)} ${sentences[found.problem.id]}`);
  const { game } = found;
  const { seed, course, decisions, unfolded } = game;
  const { yearsPerRound } = courses[course];
  const years = unfolded.authorities.map((authority, year) => ({
    split: decisions[Math.floor(year / yearsPerRound)]?.split ?? null,
    authority,
    under: () => authority,
  }));
  return { ...unsettledOf(game), seed, course, years, met: unfolded.met, game };
};

/** The run that the options ask for; throws BadInput when there is none. */
export const runToPrint = (options: Options): ToPrint =>
  options.code === null ? planned(options) : decoded(options.code);
