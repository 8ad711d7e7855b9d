import { DT } from '../../../data/calendar.ts';
import { channelIds, ownChannels } from '../../../data/channels.ts';
import { comparatorIds } from '../../../data/comparators.ts';
import { languages } from '../../../data/locales.ts';
import { type PillarId, pillarIds } from '../../../data/pillars.ts';
import { riskIds } from '../../../data/risks.ts';
import { tray } from '../../../game/rules/decision.ts';
import type { Game } from '../../../game/rules/game.ts';
import { places, TALLIES } from '../../../game/rules/split.ts';
import { type Cloud, cloudsOf } from '../../../store/clouds.ts';
import { lyingIn } from '../../../store/lying.ts';
import { LANTERNS, overflow, type Picture, pictureOf } from '../../../store/picture.ts';
import { quarterOf, type Session, seasonOf } from '../../../store/session.ts';
import { pondStep, wheelStep } from '../../../store/steps.ts';
import { struckOn } from '../../../store/weather.ts';
import { languageTag, type Say } from '../../../words/say.ts';
import { usePanel } from '../context.ts';

/** What a part of the picture shows, in sentences. */
export interface Told {
  readonly part:
    | 'canals'
    | 'lanterns'
    | 'ponds'
    | 'houses'
    | 'water'
    | 'levee'
    | 'wheel'
    | 'casks'
    | 'sky'
    | 'abroad'
    | 'spill';
  readonly sentences: readonly string[];
}

/** Says things one after another, as the language does. */
type List = (things: readonly string[]) => string;

const canals = (say: Say, list: List, { split, earmark, phase }: Game): string[] => {
  const left = tray({ split, earmark });
  const lying = places
    .filter((place) => place !== 'reserve' && split[place] > 0)
    .map((place) => say('valley.at', { place: say(`place.${place}`), count: split[place] }));
  return [
    ...(left === TALLIES ? [say('valley.unshared')] : []),
    ...(lying.length > 0 ? [say('valley.canals', { list: list(lying) })] : []),
    say('valley.pool', { count: lyingIn({ split, phase }).reserve }),
    ...(earmark ? [say('earmark.also', { count: earmark.tallies })] : []),
    ...(left > 0 && left < TALLIES ? [say('valley.left', { left })] : []),
  ];
};

const levee = (say: Say, list: List, { risks }: Picture): string[] => {
  const hurt = ([4, 3, 2, 1] as const).flatMap((damage) => {
    const parts = riskIds.filter((_, part) => risks[part] === damage).map((id) => say(`indicator.${id}`));
    return parts.length > 0
      ? [say('valley.levee', { list: list(parts), damage: say(`valley.damage.${damage}`) })]
      : [];
  });
  if (hurt.length === 0) return [say('valley.leveeNone')];
  return risks.includes(0) ? [...hurt, say('valley.leveeRest')] : hurt;
};

const casks = (say: Say, list: List, { floats }: Picture): string[] => {
  const told = pillarIds
    .filter((id) => floats[id].length > 0)
    .map((id) => {
      const years = [...new Set(floats[id])].map((year) =>
        say('valley.cask', { year, count: floats[id].filter((one) => one === year).length }),
      );
      return say('valley.casks', { place: say(`place.${id}`), list: list(years) });
    });
  return told.length > 0 ? told : [say('valley.casksNone')];
};

const cloud = (say: Say, { event, character, near, laid, gone }: Cloud): string[] => {
  const title = say(`event.${event}.title`);
  const kind = say(`summer.${character}`);
  const look = near ? (character === 'good' ? 'light' : 'dark') : 'far';
  return [
    gone ? say('valley.cloud.gone', { event: title }) : say(`valley.cloud.${look}`, { event: title, kind }),
    ...(laid > 0 ? [say('valley.laid', { count: laid })] : []),
  ];
};

const spilt = (say: Say, levels: Readonly<Record<PillarId, number>>): string[] => {
  const over = pillarIds
    .filter((id) => levels[id] > 0)
    .map((id) =>
      say('valley.spill', { place: say(`place.${id}`), much: say(`valley.much.${levels[id] as 1 | 2 | 3}`) }),
    );
  return over.length > 0 ? over : [say('valley.spillNone')];
};

/** The huts that would stand without the player's money. */
const thatched = (say: Say, list: List, thatch: Picture['thatch']): string => {
  const two = channelIds.filter((_, slot) => (thatch[slot] ?? 0) > 1);
  return two.length > 0
    ? say('valley.thatch', { list: list(two.map((channel) => say(`valley.house.${channel}`))) })
    : say('valley.thatchOne');
};

const houses = (say: Say, list: List, { built, thatch }: Picture): string[] => [
  say('valley.stages'),
  ...pillarIds.map((id) =>
    say('valley.houses', {
      place: say(`place.${id}`),
      list: list(
        ownChannels[id].map((channel) =>
          say('valley.house', {
            house: say(`valley.house.${channel}`),
            size: built[channelIds.indexOf(channel)] ?? 0,
          }),
        ),
      ),
    }),
  ),
  thatched(say, list, thatch),
];

const ponds = (say: Say, picture: Picture): string[] =>
  pillarIds.map((id) =>
    say('valley.pond', {
      place: say(`place.${id}`),
      stock: say(`valley.stock.${id}`),
      level: say(`valley.pond.${pondStep(picture.ponds[id]) as 0 | 1 | 2 | 3}`),
    }),
  );

/** Tells all that the valley shows of a session: when it is, and each part of it. */
export const useSentences = (): ((
  session: Session,
  game: Game,
) => { when: string; parts: readonly Told[] }) => {
  const { say, numbers } = usePanel();
  return (session, game) => {
    const format = new Intl.ListFormat(languageTag[session.locale], {
      type: languages[session.locale].spaces ? 'unit' : 'conjunction', // commas alone, in either language
    });
    const list: List = (things) => format.format(things);
    const at = quarterOf(session, game);
    const picture = pictureOf(game, at);
    const { bright, tried, clarity, bridge, crossed, drive, abroad } = picture;
    const clouds = cloudsOf(session);
    const struck = struckOn(session);
    const over = overflow(game, at, session.watching === null && game.phase === 'winter');
    const when = say('valley.when', {
      when: numbers.quarter((game.quarters[at]?.t ?? 0) - DT),
      season: say(`run.${seasonOf(session)}`),
    });
    return {
      when: struck ? `${when} ${say(`valley.weather.${struck.weather}`)}` : when,
      parts: [
        { part: 'canals', sentences: canals(say, list, game) },
        {
          part: 'lanterns',
          sentences: [say('valley.lanterns', { bright, dim: tried - bright, dark: LANTERNS - tried })],
        },
        { part: 'ponds', sentences: ponds(say, picture) },
        { part: 'houses', sentences: houses(say, list, picture) },
        {
          part: 'water',
          sentences: [
            say(`valley.water.${clarity as 0}`),
            say(`valley.bridge.${bridge as 0}`),
            ...(crossed ? [say('valley.crossed')] : []),
          ],
        },
        { part: 'levee', sentences: levee(say, list, picture) },
        { part: 'wheel', sentences: [say(`valley.wheel.${wheelStep(drive) as 0}`)] },
        { part: 'casks', sentences: casks(say, list, picture) },
        {
          part: 'sky',
          sentences: clouds.length > 0 ? clouds.flatMap((one) => cloud(say, one)) : [say('valley.clear')],
        },
        {
          part: 'abroad',
          sentences: [
            say('valley.banners', {
              list: list(
                comparatorIds.map((id) =>
                  say('valley.banner', { country: say(`country.${id}`), count: abroad[id] }),
                ),
              ),
            }),
          ],
        },
        { part: 'spill', sentences: spilt(say, over) },
      ],
    };
  };
};
