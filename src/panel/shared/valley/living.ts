import { channelIds } from '../../../data/channels.ts';
import { type RiskId, riskIds } from '../../../data/risks.ts';
import { indicatorAt } from '../../../game/readings/indicators.ts';
import { arrivalYears, levelsOf } from '../../../game/readings/levels.ts';
import { abroad } from '../../../game/readings/otherRuns.ts';
import { readyFor } from '../../../game/readings/ready.ts';
import { tray } from '../../../game/rules/decision.ts';
import { type Game, roundOf, tallyIn } from '../../../game/rules/game.ts';
import { type Place, TALLIES, TALLY } from '../../../game/rules/split.ts';
import { cloudsOf } from '../../../store/clouds.ts';
import { lyingIn } from '../../../store/lying.ts';
import { pictureOf } from '../../../store/picture.ts';
import { quarterOf, type Session } from '../../../store/session.ts';
import { pondStep, wheelStep } from '../../../store/steps.ts';
import type { Thing } from '../../../store/things.ts';
import { struckOn } from '../../../store/weather.ts';
import type { Numbers } from '../../../words/numbers.ts';
import { languageTag, type Say } from '../../../words/say.ts';
import { mostLine } from '../mostLine.ts';

/** What a thing of the valley is called, and one line about how it stands, with its figure. */
export interface Living {
  readonly name: string;
  readonly line: string;
}

/** Whoever tells: in a language, of a game as a session shows it. */
export interface Telling {
  readonly say: Say;
  readonly numbers: Numbers;
  readonly session: Session;
  readonly game: Game;
}

type Of<Is extends Thing['is']> = Extract<Thing, { readonly is: Is }>;

export const nowOf = ({ session, game }: Telling) => {
  const index = quarterOf(session, game);
  return { index, state: game.quarters[index] as Game['quarters'][number], picture: pictureOf(game, index) };
};

const building = (telling: Telling, { channel }: Of<'building'>): Living => {
  const { say } = telling;
  const { built, thatch } = nowOf(telling).picture;
  const slot = channelIds.indexOf(channel);
  return {
    name: say(`valley.house.${channel}`),
    line: say('thing.building', {
      channel: say(`channel.${channel}`),
      size: built[slot] ?? 0,
      huts: thatch[slot] ?? 0,
    }),
  };
};

const pond = (telling: Telling, { at }: Of<'pond'>): Living => {
  const { say, numbers } = telling;
  const { state } = nowOf(telling);
  const figure = {
    use: () => numbers.projected(state.firmUse * state.policy),
    create: () => say('thing.index', { index: numbers.index(indicatorAt(state, 'capability')) }),
    trust: () => numbers.projected(indicatorAt(state, 'trust')),
    collaborate: () => numbers.projected(indicatorAt(state, 'skills')),
  }[at]();
  return {
    name: say('thing.pond', { place: say(`place.${at}`) }),
    line: say('thing.stock', {
      stock: say(`valley.stock.${at}`),
      figure,
      level: say(`valley.pond.${pondStep(levelsOf(state).ponds[at]) as 0}`),
    }),
  };
};

const place = ({ say, numbers, game }: Telling, at: Place): Living => ({
  name: say(`place.${at}`),
  line: say('thing.tallies', {
    count: lyingIn(game)[at],
    yen: numbers.yen(lyingIn(game)[at] * tallyIn(game, roundOf(game))),
  }),
});

const cask = (telling: Telling, { at, year }: Of<'cask'>): Living => {
  const { say, numbers } = telling;
  const arriving = arrivalYears(nowOf(telling).state)[at].filter((one) => one === year).length;
  return {
    name: say('thing.cask', { year }),
    line: say('thing.arrives', { place: say(`place.${at}`), yen: numbers.yen(arriving * TALLY) }),
  };
};

const cloud = ({ say, numbers, session, game }: Telling, { event }: Of<'cloud'>): Living => {
  const name = say(`event.${event}.title`);
  const found = cloudsOf(session).find((one) => one.event === event);
  if (struckOn(session)?.event === event || !found) return { name, line: say('thing.cloud.here') };
  const { gone, summer: year, character } = found;
  if (gone) return { name, line: say('thing.cloud.gone') };
  const kind = say(`summer.${character}`);
  return {
    name,
    // How ready is told while something can still be done about it, as beside it in the panel.
    line:
      game.phase === 'winter'
        ? say('thing.cloud.ready', { year, kind, ready: numbers.projected(readyFor(game, event)) })
        : say('thing.cloud.may', { year, kind }),
  };
};

const banner = (telling: Telling, { country }: Of<'banner'>): Living => {
  const { say, numbers, game } = telling;
  const ever = abroad(game, country).everUse[nowOf(telling).index] ?? 0;
  return {
    name: say('thing.banner', { country: say(`country.${country}`) }),
    line: say('thing.ever', { ever: numbers.projected(ever) }),
  };
};

/** The index of a risk, and what of it shows on the levee. */
export const leveeLine = (telling: Telling, risk: RiskId): string => {
  const { say, numbers } = telling;
  const { state, picture } = nowOf(telling);
  const damage = picture.risks[riskIds.indexOf(risk)] ?? 0;
  return say('thing.risk', {
    index: numbers.index(indicatorAt(state, risk)),
    damage: damage === 0 ? say('thing.sound') : say(`valley.damage.${damage as 1}`),
  });
};

const lanterns = (telling: Telling): Living => {
  const { say, numbers } = telling;
  const { regularUse, everUse } = nowOf(telling).state;
  return {
    name: say('thing.lanterns'),
    line: say('thing.use', { regular: numbers.projected(regularUse), ever: numbers.projected(everUse) }),
  };
};

const wheel = (telling: Telling): Living => {
  const { say, numbers } = telling;
  const { returned } = levelsOf(nowOf(telling).state);
  return {
    name: say('thing.wheel'),
    line: say('thing.returned', {
      share: numbers.published(returned),
      speed: say(`valley.wheel.${wheelStep(returned) as 0}`),
    }),
  };
};

/** What trust and safety are, on the same scale as everywhere in the panel. */
export const safetyLine = (telling: Telling): string => {
  const { say, numbers } = telling;
  const { safety } = levelsOf(nowOf(telling).state);
  return say('thing.safety', { dimension: say('dimension.trust'), points: numbers.decimal(safety) });
};

/** What a run that is over gave most to. */
const most = ({ say, numbers, session, game }: Telling): string =>
  mostLine(say, numbers, new Intl.ListFormat(languageTag[session.locale]), game) ?? say('title.honest');

/** What is told of a thing. */
export const livingOf = (telling: Telling, thing: Thing): Living => {
  const { say, game } = telling;
  switch (thing.is) {
    case 'building':
      return building(telling, thing);
    case 'pond':
      return pond(telling, thing);
    case 'place':
      return place(telling, thing.at);
    case 'cask':
      return cask(telling, thing);
    case 'cloud':
      return cloud(telling, thing);
    case 'banner':
      return banner(telling, thing);
    case 'levee':
      return {
        name: say('thing.levee', { risk: say(`indicator.${thing.risk}`) }),
        line: leveeLine(telling, thing.risk),
      };
    case 'lanterns':
      return lanterns(telling);
    case 'wheel':
      return wheel(telling);
    case 'tray':
      return { name: say('winter.tray'), line: say('winter.trayCount', { count: tray(game) }) };
    case 'ending':
      return { name: say(`ending.${thing.ending}.name`), line: most(telling) };
    case 'ring':
      return {
        name: say('thing.ring'),
        line: say('thing.shared', { count: TALLIES - tray(game), total: TALLIES }),
      };
    case 'bridge':
    case 'water':
      return { name: say(`thing.${thing.is}`), line: safetyLine(telling) };
  }
};
