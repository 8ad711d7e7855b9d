import { describe, expect, it } from 'vitest';
import { channelIds, ownChannels } from '../../src/data/channels.ts';
import { type PillarId, pillarIds } from '../../src/data/pillars.ts';
import { riskIds } from '../../src/data/risks.ts';
import { noBudget } from '../../src/game/readings/otherRuns.ts';
import { central } from '../../src/game/rules/central.ts';
import { type Game, newGame } from '../../src/game/rules/game.ts';
import { SEED_ALPHABET } from '../../src/game/rules/seed.ts';
import { emptySplit, places, type Split, TALLIES } from '../../src/game/rules/split.ts';
import { dimensions } from '../../src/model/dimensions.ts';
import { type Picture, pictureOf } from '../../src/store/picture.ts';
import { dice, playedWith, playOn, type Roll } from '../game/plays.ts';

/** Whether the valley can be read: what is larger in figures is never smaller in the picture. */

const someSplit = (roll: Roll): Split => {
  const split: Record<string, number> = { ...emptySplit };
  const most = places[roll(places.length)] as string;
  for (let tally = 0; tally < TALLIES; tally++) {
    const place = roll(3) === 0 ? most : (places[roll(places.length)] as string);
    split[place] = (split[place] ?? 0) + 1;
  }
  return split as unknown as Split;
};

const seedOf = (run: number): string => `00${SEED_ALPHABET[run % SEED_ALPHABET.length]}00`;

/** Whole runs by chance: other money each winter, other answers each summer, some of them with nothing for trust. */
const runs = Array.from({ length: 24 }, (_, run): Game => {
  const roll = dice(run + 1);
  return playOn(newGame(seedOf(run), run % 3 ? 'class' : 'quick'), {
    winter: () => {
      const split = someSplit(roll);
      const shared = run % 4 ? split : { ...split, trust: 0, reserve: split.reserve + split.trust };
      return [{ do: 'share', split: shared }];
    },
    answer: () => (['wait', 'spend', 'rule'] as const)[roll(3)] ?? 'wait',
  });
});

interface Seen {
  readonly figure: number;
  readonly shown: number;
}

/** What a figure and the picture of it were in every quarter of every run. */
const seen = (
  figure: (game: Game, index: number) => number,
  shown: (picture: Picture) => number,
): readonly Seen[] =>
  runs.flatMap((game) =>
    [...game.quarters.keys()].map((index) => ({
      figure: figure(game, index),
      shown: shown(pictureOf(game, index)),
    })),
  );

/** Expects the picture to go with the figure, and to have more than one state to show. */
const expectInOrder = (all: readonly Seen[]): void => {
  const rising = [...all].sort((a, b) => a.figure - b.figure || a.shown - b.shown);
  for (const [index, { shown }] of rising.entries())
    expect(shown).toBeGreaterThanOrEqual(rising[index - 1]?.shown ?? shown);
  expect(new Set(all.map(({ shown }) => shown)).size).toBeGreaterThan(1);
};

const trustAt = ({ quarters }: Game, index: number): number =>
  dimensions(quarters[index] as Game['quarters'][number], central).trust;

describe('the order of pictures is that of figures', () => {
  it('bridge and water follow the dimension of trust and safety, through all their states', () => {
    for (const of of ['bridge', 'clarity'] as const) {
      const all = seen(trustAt, (picture) => picture[of]);
      expectInOrder(all);
      expect(new Set(all.map(({ shown }) => shown))).toEqual(new Set([0, 1, 2, 3, 4]));
    }
  });

  it('each part of the levee follows its risk', () => {
    for (const slot of riskIds.keys())
      expectInOrder(
        seen(
          ({ quarters }, index) => quarters[index]?.risk[slot] ?? 0,
          ({ risks }) => risks[slot] ?? 0,
        ),
      );
  });

  it('bright lanterns follow regular use', () => {
    expectInOrder(
      seen(
        ({ quarters }, index) => quarters[index]?.regularUse ?? 0,
        ({ bright }) => bright,
      ),
    );
  });

  it('buildings follow what the money did to their channel, and thatch what comes without it', () => {
    const without = new Map(runs.map((game) => [game, noBudget(game)]));
    for (const slot of channelIds.keys()) {
      const flow = (game: Game, index: number): number => without.get(game)?.[index]?.effect[slot] ?? 0;
      expectInOrder(
        seen(
          (game, index) => (game.quarters[index]?.effect[slot] ?? 0) - flow(game, index),
          ({ built }) => built[slot] ?? 0,
        ),
      );
      const huts = seen(flow, ({ thatch }) => thatch[slot] ?? 0);
      for (const { figure, shown } of huts) expect(shown).toBe(figure >= 0.03 ? 2 : 1);
    }
  });
});

describe('what the money built', () => {
  it('is nothing in the first winter: the valley begins with thatch alone', () => {
    for (const course of ['quick', 'class', 'full'] as const) {
      const game = newGame('00000', course);
      const { built, thatch } = pictureOf(game, game.quarters.length - 1);
      expect(built).toEqual(channelIds.map(() => 0));
      for (const huts of thatch) expect(huts).toBeGreaterThan(0);
    }
  });

  it('stays nothing, whatever befalls, where nothing is ever granted', () => {
    const nobody = playedWith(Array.from({ length: 6 }, () => ({ ...emptySplit, reserve: TALLIES })));
    for (const index of nobody.quarters.keys()) expect(Math.max(...pictureOf(nobody, index).built)).toBe(0);
  });

  /** What stands in a pillar's district after two years that were shared out alike. */
  const builtBy = (split: Split, pillar: PillarId, seed: string): readonly number[] => {
    const game = playedWith([split, split], 'class', seed);
    const { built } = pictureOf(game, game.quarters.length - 1);
    return ownChannels[pillar].map((channel) => built[channelIds.indexOf(channel)] ?? 0);
  };

  it('shows three more tallies a year after two years, in every pillar and from any start: more, and nothing less', () => {
    for (const pillar of pillarIds)
      for (let tallies = 0; tallies <= TALLIES - 3; tallies++)
        for (const others of [0, 1]) {
          const rest = pillarIds.filter((id) => id !== pillar);
          const left = TALLIES - 3 - tallies;
          const each = others * Math.floor(left / rest.length);
          const share = (own: number): Split => {
            const split = {
              ...emptySplit,
              ...Object.fromEntries(rest.map((id) => [id, each])),
              [pillar]: own,
            };
            return { ...split, reserve: TALLIES - own - each * rest.length };
          };
          const seed = seedOf(tallies);
          const [less, more] = [tallies, tallies + 3].map((own) => builtBy(share(own), pillar, seed)) as [
            readonly number[],
            readonly number[],
          ];
          for (const [at, size] of more.entries()) expect(size).toBeGreaterThanOrEqual(less[at] ?? 0);
          expect(`${pillar} ${tallies}: ${more}`).not.toBe(`${pillar} ${tallies}: ${less}`);
        }
  });

  it('tells two tallies on trust from five, and makes twelve on create half as much again as six', () => {
    const total = (split: Split, pillar: PillarId): number =>
      builtBy(split, pillar, '00000').reduce((sum, size) => sum + size, 0);
    const only = (pillar: PillarId, own: number): Split => ({
      ...emptySplit,
      [pillar]: own,
      reserve: TALLIES - own,
    });
    expect(total(only('trust', 5), 'trust')).toBeGreaterThan(total(only('trust', 2), 'trust') + 3);
    expect(total(only('create', 12), 'create')).toBeGreaterThanOrEqual(
      1.5 * total(only('create', 6), 'create'),
    );
  });
});
