import { QUARTERS_A_YEAR } from '../../data/calendar.ts';
import { type ChannelId, channelIds } from '../../data/channels.ts';
import type { Effect } from '../../data/effects.ts';
import { type IndicatorId, indicators } from '../../data/indicators.ts';
import { usePanel } from './context.ts';

/** What an answer does to one thing: which way, whether at once, and for how long. */
interface Move {
  readonly to: Effect['to'];
  readonly pace: boolean; // it is the pace that moves, not the thing itself
  readonly up: boolean;
  readonly atOnce: boolean;
  readonly quarters: number; // 0: once only
}

/** Forces that scale how fast something grows; the others set the level that something moves to. */
const paces: readonly Effect['to'][] = ['everUse', 'regularUse', 'firmUse', 'policy', 'skills', 'capability'];

const moveOf = (effect: Effect): Move =>
  effect.do === 'add'
    ? { to: effect.to, pace: false, up: effect.by > 0, atOnce: true, quarters: 0 }
    : {
        to: effect.to,
        pace: paces.includes(effect.to),
        up: effect.by > 1,
        atOnce: false,
        quarters: effect.quarters,
      };

/** Effects as moves; what moves at once and goes on the same way is told once. */
const movesOf = (effects: readonly Effect[]): Move[] => {
  const moves = new Map<string, Move>();
  for (const move of effects.map(moveOf)) {
    const name = `${move.to} ${move.pace} ${move.up}`;
    const before = moves.get(name);
    moves.set(name, {
      ...move,
      atOnce: move.atOnce || (before?.atOnce ?? false),
      quarters: Math.max(move.quarters, before?.quarters ?? 0),
    });
  }
  return [...moves.values()];
};

const isChannel = (id: string): id is ChannelId => (channelIds as readonly string[]).includes(id);
const isIndicator = (id: string): id is IndicatorId => Object.hasOwn(indicators, id);

/** What a target is called: an indicator, a channel's work, or a word of its own. */
const useTargetName = (): ((move: Move) => string) => {
  const { say } = usePanel();
  return ({ to, pace }) => {
    const id = to.replace(/^(risk|activity)\./, '');
    if (isChannel(id)) return say('target.activity', { channel: say(`channel.${id}`) });
    if (isIndicator(id)) {
      const what = say(`indicator.${id}`);
      return pace ? say('target.pace', { what }) : what;
    }
    const other = to as Exclude<typeof to, IndicatorId | `risk.${string}` | `activity.${string}`>;
    return say(`target.${other}`);
  };
};

const useWhen = (): ((move: Move) => string) => {
  const { say } = usePanel();
  return ({ atOnce, quarters }) => {
    if (quarters === 0) return say('effect.once');
    const years = quarters / QUARTERS_A_YEAR;
    return say(atOnce ? 'effect.both' : 'effect.lasting', { years });
  };
};

/** What an answer changes in the model: which way and for how long. */
export const Moves = ({ effects }: { effects: readonly Effect[] }) => {
  const { say } = usePanel();
  const [name, when] = [useTargetName(), useWhen()];
  const moves = movesOf(effects);
  if (moves.length === 0) return <p>{say('effect.none')}</p>;
  return (
    <ul class="moves">
      {moves.map((move) => (
        <li key={`${move.to} ${move.pace} ${move.up}`}>
          <span>{name(move)}</span> <b>{say(move.up ? 'effect.up' : 'effect.down')}</b>{' '}
          <span class="small">{when(move)}</span>
        </li>
      ))}
    </ul>
  );
};
