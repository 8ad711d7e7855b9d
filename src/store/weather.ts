import { type Event, type EventId, events } from '../data/events.ts';
import { type PillarId, pillarIds } from '../data/pillars.ts';
import { type RiskId, riskIds } from '../data/risks.ts';
import { type Game, roundOf, waiting } from '../game/rules/game.ts';
import { channelShare } from '../game/rules/grants.ts';
import { eventSeason, type Session, screenOf } from './session.ts';

/** How the valley shows an event while its summer lasts: rain and wind, dry ground, brown water, or sunshine. */
export type Weather = 'storm' | 'drought' | 'mud' | 'sun';

/** An event that has come, and where. */
export interface Struck {
  readonly event: EventId;
  readonly weather: Weather;
  readonly at: PillarId; // the district that could prepare for it
  readonly paid: boolean; // its answer was paid from the reserve
}

/** Risks to what people say of others and make: they cloud the water. */
const MUDDY: readonly RiskId[] = ['rights', 'misinformation'];

/** How much an event raises a risk at once, the less ready the more. */
const raised = ({ harm }: Event, risk: RiskId): number =>
  harm.reduce(
    (sum, effect) => (effect.do === 'add' && effect.to === `risk.${risk}` ? sum + effect.by : sum),
    0,
  );

/** The weather of an event: by the risk that it raises most; where it only takes from what there is, it is dry. */
export const weatherOf = (id: EventId): Weather => {
  const event: Event = events[id];
  if (event.character === 'good') return 'sun';
  const most = riskIds.reduce((worst, risk) => (raised(event, risk) > raised(event, worst) ? risk : worst));
  if (raised(event, most) === 0) return 'drought';
  return MUDDY.includes(most) ? 'mud' : 'storm';
};

/** The district that pays most for what prepares for an event. */
export const districtOf = (id: EventId): PillarId => {
  const [first]: Event['preparedBy'] = events[id].preparedBy;
  const share = (pillar: PillarId): number => (first ? channelShare(pillar, first) : 0);
  return pillarIds.reduce((most, pillar) => (share(pillar) > share(most) ? pillar : most));
};

/** The event whose summer is on screen: the one that waits for its answer, then the one answered last. */
const metOn = (session: Session, game: Game): Game['unfolded']['met'][number] | null => {
  const screen = screenOf(session);
  if (screen === 'summer') return waiting(game);
  if (screen !== 'run' || game.phase === 'summer' || session.watching !== eventSeason(game)) return null;
  return game.unfolded.met.findLast(({ round }) => round === roundOf(game)) ?? null;
};

/** What has come, while its summer is on screen. */
export const struckOn = (session: Session): Struck | null => {
  const met = session.game && metOn(session, session.game);
  if (!met) return null;
  const { event, payment } = met;
  return { event, weather: weatherOf(event), at: districtOf(event), paid: payment.fromReserve > 0 };
};
