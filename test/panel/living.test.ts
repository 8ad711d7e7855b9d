import { expect, test } from 'vitest';
import { channelIds } from '../../src/data/channels.ts';
import { comparatorIds } from '../../src/data/comparators.ts';
import { endingIds } from '../../src/data/endings.ts';
import { type Locale, locales } from '../../src/data/locales.ts';
import { pillarIds } from '../../src/data/pillars.ts';
import { riskIds } from '../../src/data/risks.ts';
import { paidFor } from '../../src/game/readings/buys.ts';
import { dimensionsNow } from '../../src/game/readings/sixDimensions.ts';
import type { Game } from '../../src/game/rules/game.ts';
import { places } from '../../src/game/rules/split.ts';
import { livingOf } from '../../src/panel/shared/valley/living.ts';
import { spotFor } from '../../src/panel/shared/valley/onStage.ts';
import { saidOf } from '../../src/panel/shared/valley/said.ts';
import { cloudsOf } from '../../src/store/clouds.ts';
import { type Change, newsBetween } from '../../src/store/news.ts';
import { pictureOf } from '../../src/store/picture.ts';
import { openGame } from '../../src/store/play.ts';
import { createSession } from '../../src/store/session.ts';
import type { Thing } from '../../src/store/things.ts';
import { numbersIn } from '../../src/words/numbers.ts';
import { loadAllWords } from '../../src/words/say.ts';
import { playedWith } from '../game/plays.ts';

const split = { use: 5, create: 5, trust: 5, collaborate: 3, reserve: 2 };

const tellingOf = async (locale: Locale, game: Game) => {
  const store = createSession(locale, 'off');
  openGame(store, game);
  const session = store.getState();
  return { say: await loadAllWords(locale), numbers: numbersIn(locale), session, game };
};

const played = playedWith([split, split, split]);
const last = played.quarters.length - 1;
const state = played.quarters[last] as Game['quarters'][number];

const things = (game: Game): Thing[] => [
  ...channelIds.map((channel) => ({ is: 'building', channel }) as const),
  ...pillarIds.map((at) => ({ is: 'pond', at }) as const),
  ...places.map((at) => ({ is: 'place', at }) as const),
  ...pillarIds.map((at) => ({ is: 'cask', at, year: 2028 }) as const),
  ...comparatorIds.map((country) => ({ is: 'banner', country }) as const),
  ...riskIds.map((risk) => ({ is: 'levee', risk }) as const),
  ...cloudsOf({ ...createSession('ja', 'off').getState(), game }).map(
    ({ event }) => ({ is: 'cloud', event }) as const,
  ),
  ...endingIds.map((ending) => ({ is: 'ending', ending }) as const),
  ...(['lanterns', 'ring', 'tray', 'wheel', 'bridge', 'water'] as const).map((is) => ({ is })),
];

test.each(locales)('in %s every thing has a name, and one short line without a gap', async (locale) => {
  for (const game of [playedWith([]), played]) {
    const telling = await tellingOf(locale, game);
    for (const thing of things(game)) {
      const { name, line } = livingOf(telling, thing);
      expect(name.length).toBeGreaterThan(0);
      expect(`${name} ${line}`).not.toMatch(/[{}]|undefined|NaN/);
      expect(line.length, line).toBeLessThan(locale === 'en' ? 130 : 62);
    }
  }
});

test('the figure of a line is the reading', async () => {
  const telling = await tellingOf('ja', played);
  const { numbers } = telling;
  const line = (thing: Thing): string => livingOf(telling, thing).line;
  const picture = pictureOf(played, last);
  expect(line({ is: 'bridge' })).toContain(numbers.decimal(dimensionsNow(played).trust));
  expect(line({ is: 'lanterns' })).toContain(numbers.projected(state.regularUse));
  expect(line({ is: 'lanterns' })).toContain(numbers.projected(state.everUse));
  for (const [slot, risk] of riskIds.entries())
    expect(line({ is: 'levee', risk })).toContain(numbers.index(state.risk[slot] as number));
  for (const [slot, channel] of channelIds.entries())
    expect(line({ is: 'building', channel })).toContain(`大きさ${picture.built[slot]}/12`);
  expect(line({ is: 'pond', at: 'trust' })).toContain(numbers.projected(state.trust));
});

test('what is said of growth has the figure of the money that reached the channel in the year', async () => {
  const telling = await tellingOf('ja', played);
  const { count } = paidFor(played, last, 'INFO');
  const year = played.quarters.slice(-4).reduce((sum, { disbursed }) => sum + disbursed[8] / 4, 0);
  expect(count).toBeCloseTo(year / 0.1, 6);
  const change: Change = { is: 'building', channel: 'INFO', from: 2, to: 3 };
  const { name, line } = saidOf(telling, change);
  expect(name).toContain(telling.say('valley.house.INFO'));
  expect(line).toContain(telling.say('buys.INFO', { count: telling.numbers.about(count) }));
});

test('of a season at most three changes are news, the biggest first, and nothing that shrank', () => {
  const before = pictureOf(played, 0);
  const after = {
    ...before,
    built: before.built.map((size, slot) =>
      slot === 0 ? Math.max(0, size - 1) : size + (slot === 5 ? 4 : 1),
    ),
    risks: before.risks.map((risk, part) => (part === 4 ? risk + 1 : risk)),
  };
  const news = newsBetween(before, after);
  expect(news).toHaveLength(3);
  expect(news[0]).toMatchObject({ is: 'building', channel: 'PHYS' });
  expect(news[1]).toMatchObject({ is: 'levee', risk: 'jobs' });
  expect(newsBetween(before, before)).toEqual([]);
  expect(newsBetween(after, before).filter(({ is }) => is === 'levee')).toEqual([]);
});

test('words stay inside the picture wherever they belong, and clear of each other while there is room', () => {
  const frame = { width: 390, height: 359 };
  const size = { width: 200, height: 60 };
  for (let x = 0; x <= 390; x += 13)
    for (let y = 0; y <= 359; y += 13) {
      const first = spotFor({ x, y }, size, frame);
      const second = spotFor({ x, y }, size, frame, [{ ...first, ...size }]);
      for (const spot of [first, second]) {
        expect(spot.x).toBeGreaterThanOrEqual(0);
        expect(spot.x + size.width).toBeLessThanOrEqual(frame.width);
        expect(spot.y).toBeGreaterThanOrEqual(0);
        expect(spot.y + size.height).toBeLessThanOrEqual(frame.height);
      }
      const apart = (one: number, other: number, by: number): boolean => Math.abs(one - other) >= by;
      expect(apart(first.y, second.y, size.height) || apart(first.x, second.x, size.width)).toBe(true);
    }
});
