import type { CourseId } from '../../src/data/courses.ts';
import { type EndingId, endingIds } from '../../src/data/endings.ts';
import type { AnswerStyle, EventId } from '../../src/data/events.ts';
import { endingOf } from '../../src/game/readings/report/ending.ts';
import type { Action } from '../../src/game/rules/actions.ts';
import { tray } from '../../src/game/rules/decision.ts';
import { type Game, newGame, skyOf, waiting } from '../../src/game/rules/game.ts';
import { SEED_ALPHABET } from '../../src/game/rules/seed.ts';
import { places, type Split } from '../../src/game/rules/split.ts';
import { type Cloud, cloudsOf } from '../../src/store/clouds.ts';
import { pictureOf } from '../../src/store/picture.ts';
import type { Season, Session } from '../../src/store/session.ts';
import { act, playOn, randomGame } from '../game/plays.ts';

/** What the valley is looked at in: runs played by the rules, each stopped where there is something to see. */

/** A run, as the page keeps one. */
export type Played = Pick<Game, 'seed' | 'course' | 'log'>;

/** One moment of the valley. */
export interface State {
  readonly name: string;
  readonly look: string; // what a stranger should see
  readonly run: Played | null; // null: the title
  readonly season?: Season; // the year that follows is watched up to it
}

const seeds = Array.from(SEED_ALPHABET, (letter) => `0000${letter}`).flatMap((seed) =>
  Array.from(SEED_ALPHABET, (letter) => seed.slice(0, 3) + letter + seed.slice(4)),
);

const share = (use: number, create: number, trust: number, collaborate: number, reserve: number): Split => ({
  use,
  create,
  trust,
  collaborate,
  reserve,
});

const even = share(5, 5, 5, 4, 1);
const uneven = share(4, 9, 3, 3, 1);

/** Someone who always shares out alike. */
const always = (split: Split, answer: AnswerStyle = 'wait') => ({
  winter: (): Action[] => [{ do: 'share', split }],
  answer: () => answer,
});

const until = (phase: Game['phase'], rounds: number) => (game: Game) =>
  game.phase === phase && game.decisions.length === rounds;

const after = (split: Split, phase: Game['phase'], rounds: number, answer: AnswerStyle = 'wait'): Game =>
  playOn(newGame('00000', 'class'), always(split, answer), until(phase, rounds));

/** The first run over the seeds that has what is looked for. */
const found = <Run>(what: string, play: (seed: string) => Run | null): Run => {
  for (const seed of seeds) {
    const run = play(seed);
    if (run) return run;
  }
  throw new Error(`no seed among ${seeds.length} gives ${what}`);
};

/** A summer in which an event waits for its answer, in the later half of a run that was shared out evenly. */
const summerOf = (event: EventId, course: CourseId = 'class'): Game =>
  found(`the event ${event}`, (seed) => {
    const game = playOn(
      newGame(seed, course),
      always(even),
      (on) => waiting(on)?.event === event && on.decisions.length > 2,
    );
    return game.phase === 'summer' ? game : null;
  });

/** A run of the quick course that ends so, however it was played. */
const endedAs = (ending: EndingId): Game => {
  let run = 0;
  return found(`the ending ${ending}`, (seed) => {
    const game = randomGame(seed, 'quick', run++);
    return endingOf(game) === ending ? game : null;
  });
};

/** The clouds that a page shows of a game that nobody is watching go by. */
const cloudsIn = (game: Game): readonly Cloud[] => cloudsOf({ game, watching: null } as Session);

/** All but some tallies shared out, and those laid on a cloud. */
const laid = (game: Game, event: EventId | undefined, tallies: number): Game => {
  if (!event) throw new Error('there is no cloud');
  const actions: readonly Action[] = [
    { do: 'share', split: share(4, 4, 8 - tallies, 4, 0) },
    { do: 'earmark', earmark: { event, tallies } },
  ];
  return actions.reduce(act, game);
};

/** A winter under four clouds, on one of which tallies lie. */
const omens = (): Game => {
  const game = after(even, 'winter', 2);
  return laid(game, skyOf(game).near?.clouds[0], 3);
};

/** The same winter after a study of the coming summer: what will not come parts, and tallies lie on what will. */
const studied = (): Game => {
  const game = act(after(even, 'winter', 2), { do: 'study', pair: 'near' });
  return laid(game, skyOf(game).near?.comes[0], 4);
};

const shared = (game: Game, split: Split): Game => act(game, { do: 'share', split });
const confirmed = (game: Game): Game => act(shared(game, uneven), { do: 'confirm' });

/** A moment that is what it says, or an error. */
const checked = (name: string, look: string, game: Game, isSo: (game: Game) => boolean): State => {
  if (!isSo(game)) throw new Error(`${name} does not show ${look}`);
  const { seed, course, log } = game;
  return { name, look, run: { seed, course, log } };
};

const bridgeOf = (game: Game): number => pictureOf(game, game.quarters.length - 1).bridge;
const most = ({ split }: Game): string =>
  places.reduce((best, place) => (split[place] > split[best] ? place : best));

/** Every moment, in the order of the contact sheet. */
export const states = (): readonly State[] => {
  const empty = after(even, 'winter', 0);
  const later = after(uneven, 'winter', 2);
  const year = checked('', 'create got the most', confirmed(later), (game) => most(game) === 'create').run;
  const rich = (split: Split) => after(split, 'review', 6);
  return [
    { name: 'title', look: 'the title ring', run: null },
    checked('empty', 'twenty tallies in the tray', empty, (game) => tray(game) === 20),
    checked('full', 'create got the most', shared(empty, uneven), (game) => most(game) === 'create'),
    checked('winter', 'mid-game, create got the most', shared(later, uneven), (game) => !tray(game)),
    { name: 'spring', look: 'the water of that winter runs', run: year, season: 'spring' },
    checked('summer', 'an event waits', confirmed(later), ({ phase }) => phase === 'summer'),
    checked(
      'autumn',
      'the same year at its end',
      act(confirmed(later), { do: 'answer', style: 'rule' }),
      ({ phase }) => phase === 'review',
    ),
    checked(
      'omens',
      'four clouds, tallies on one of them',
      omens(),
      (game) => cloudsIn(game).length === 4 && cloudsIn(game).some(({ laid }) => laid > 0),
    ),
    checked(
      'omens-studied',
      'one cloud parted, tallies on its neighbour',
      studied(),
      (game) => cloudsIn(game).filter(({ gone }) => gone).length === 1,
    ),
    checked('event-power', 'too little power for data centres', summerOf('E10'), () => true),
    checked('event-disaster', 'false information in a disaster', summerOf('E04'), () => true),
    checked('event-good', 'a big foreign investment', summerOf('E12'), () => true),
    checked('trust-high', 'trust is high', rich(share(2, 1, 12, 5, 0)), (game) => bridgeOf(game) >= 3),
    checked('trust-low', 'trust is low', rich(share(6, 14, 0, 0, 0)), (game) => bridgeOf(game) <= 0),
    checked('rich-use', 'use is rich, trust and create are poor', rich(share(18, 0, 0, 2, 0)), () => true),
    checked('rich-create', 'create is rich, all else poor', rich(share(0, 20, 0, 0, 0)), () => true),
    checked(
      'rich-collaborate',
      'collaborate is rich, use and create are poor',
      rich(share(0, 0, 3, 17, 0)),
      () => true,
    ),
    ...endingIds.map((id) => {
      const game = endedAs(id);
      return checked(`ending-${id}`, `the end: ${id}`, game, () => endingOf(game) === id);
    }),
  ];
};
