import type { ChannelId } from '../../data/channels.ts';
import type { DimensionId } from '../../data/dimensions.ts';
import type { IndicatorId } from '../../data/indicators.ts';
import { magnitude } from '../../model/math.ts';
import type { Game } from '../rules/game.ts';
import { TALLY } from '../rules/split.ts';
import { quartersAfter } from '../rules/year/clock.ts';
import { spilt } from './forecast.ts';
import { indicatorAt } from './indicators.ts';
import { type Progress, promiseStates, redLineState } from './judging.ts';
import { partsOf, why } from './why.ts';

/** What stood out in a round beside what every review tells. */
export type StoodOut =
  | { readonly is: 'storm' } // two events in one summer
  | {
      readonly is: 'turned'; // a promise or the red line stands otherwise than an autumn ago
      readonly of: 'promise' | 'redLine';
      readonly dimension: DimensionId;
      readonly state: Progress;
    }
  | { readonly is: 'passed'; readonly of: IndicatorId; readonly share: number } // a share of all, on its way up
  | { readonly is: 'rank'; readonly from: number; readonly to: number } // the country's place in private investment
  | { readonly is: 'waits'; readonly channel: ChannelId; readonly yen: number } // more than a channel could absorb
  | { readonly is: 'sown'; readonly round: number; readonly of: IndicatorId; readonly share: number }; // older money did more than new

/** Shares whose passing is told. */
const MARKS = [0.25, 0.5, 0.75] as const;

/** 億円 in one channel from which money that waits stands out: half a tally. */
const MUCH = TALLY / 2;

/** The game as it stood at the review of a round. */
const reviewOf = (game: Game, round: number): Game => ({
  ...game,
  phase: 'review',
  decisions: game.decisions.slice(0, round + 1),
  quarters: game.quarters.slice(0, quartersAfter(game.course, round + 1) + 1),
});

const turned = (now: Game, before: Game): StoodOut[] => {
  const was = promiseStates(before);
  const promises = promiseStates(now).flatMap(({ promised: { dimension }, state }, at): StoodOut[] =>
    was[at]?.promised.dimension === dimension && was[at]?.state !== state
      ? [{ is: 'turned', of: 'promise', dimension, state }]
      : [],
  );
  const [line, old] = [redLineState(now), redLineState(before)];
  return line && old && line.state !== old.state
    ? [...promises, { is: 'turned', of: 'redLine', dimension: line.dimension, state: line.state }]
    : promises;
};

const valuesOf = (now: Game, before: Game, id: IndicatorId): readonly [number, number] => {
  const [from, to] = [before, now].map(({ quarters }) => quarters[quarters.length - 1]);
  return from && to ? [indicatorAt(from, id), indicatorAt(to, id)] : [0, 0];
};

const passed = (now: Game, before: Game): StoodOut[] =>
  (['regularUse', 'firmUse'] as const).flatMap((of) => {
    const [from, to] = valuesOf(now, before, of);
    const share = MARKS.find((mark) => from < mark && to >= mark);
    return share ? [{ is: 'passed', of, share } as const] : [];
  });

const ranked = (now: Game, before: Game): StoodOut[] => {
  const [from, to] = valuesOf(now, before, 'rank');
  return from === to ? [] : [{ is: 'rank', from, to }];
};

const waits = (now: Game): StoodOut[] => {
  const [channel, yen] = Array.from(spilt(now)).reduce((most, one) => (one[1] > most[1] ? one : most), [
    'SME' as ChannelId,
    0,
  ] as readonly [ChannelId, number]);
  return yen >= MUCH ? [{ is: 'waits', channel, yen }] : [];
};

/** The figures that older money moved up more than the last did, the one first in whose change it weighs most. */
const sown = (now: Game): StoodOut[] =>
  Object.entries(why(now, ['regularUse', 'capability', 'trust', 'skills']))
    .flatMap(([id, reason]) => {
      const { sown: older, latest } = partsOf(reason);
      if (!older || older.share <= 0 || older.share <= latest) return [];
      return [{ of: id as IndicatorId, ...older, weight: older.share / magnitude(reason.change) }];
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ of, round, share }) => ({ is: 'sown', round, of, share }));

/** What stood out in a round, the rarer first, but for older money; the first round has nothing before it. */
const foundIn = (game: Game, round: number): StoodOut[] => {
  if (round === 0) return [];
  const [now, before] = [reviewOf(game, round), reviewOf(game, round - 1)];
  const storm = game.unfolded.met.filter((met) => met.round === round).length > 1;
  return [
    ...(storm ? [{ is: 'storm' } as const] : []),
    ...turned(now, before),
    ...ranked(now, before),
    ...passed(now, before),
    ...waits(now),
  ];
};

/** Whether two say the same but for their figures. */
const isAlike = (one: StoodOut, other: StoodOut): boolean => {
  if (one.is === 'turned' && other.is === 'turned') return one.dimension === other.dimension;
  if (one.is === 'passed' && other.is === 'passed') return one.of === other.of && one.share === other.share;
  if (one.is === 'waits' && other.is === 'waits') return one.channel === other.channel;
  if (one.is === 'sown' && other.is === 'sown') return one.of === other.of;
  return one.is === other.is;
};

/**
 * What stood out in the last round, so that no two reviews of a run read alike: of what was found, the rarest of a kind
 * that no earlier review has told, else the rarest that none has told of the same; null where there is nothing new.
 */
export const stoodOut = (game: Game): StoodOut | null => {
  const told: StoodOut[] = [];
  let last: StoodOut | null = null;
  for (const round of game.decisions.keys()) {
    const isNew = (one: StoodOut): boolean => !told.some((earlier) => isAlike(one, earlier));
    const isOfNewKind = ({ is }: StoodOut): boolean => !told.some((earlier) => earlier.is === is);
    const fresh = foundIn(game, round).filter(isNew);
    // What older money did takes many simulations: it is asked for only where nothing rarer is of a new kind.
    const found =
      fresh.some(isOfNewKind) || round === 0
        ? fresh
        : [...fresh, ...sown(reviewOf(game, round)).filter(isNew)];
    last = found.find(isOfNewKind) ?? found[0] ?? null;
    if (last) told.push(last);
  }
  return last;
};
