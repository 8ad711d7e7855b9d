import type { ChannelId } from '../data/channels.ts';
import type { ComparatorId } from '../data/comparators.ts';
import type { EndingId } from '../data/endings.ts';
import type { EventId } from '../data/events.ts';
import type { PillarId } from '../data/pillars.ts';
import type { RiskId } from '../data/risks.ts';
import type { Place } from '../game/rules/split.ts';

/**
 * The things of the valley that can be asked what they are. The stage knows where each is, the panel what it is called
 * and how it stands: they meet in the session, which keeps what is looked at.
 */
export type Thing =
  | { readonly is: 'building'; readonly channel: ChannelId }
  | { readonly is: 'pond'; readonly at: PillarId }
  | { readonly is: 'place'; readonly at: Place } // a district with its canal and its board, or the reserve
  | { readonly is: 'cask'; readonly at: PillarId; readonly year: number }
  | { readonly is: 'cloud'; readonly event: EventId }
  | { readonly is: 'banner'; readonly country: ComparatorId }
  | { readonly is: 'levee'; readonly risk: RiskId }
  | { readonly is: 'ending'; readonly ending: EndingId }
  | { readonly is: 'lanterns' | 'ring' | 'tray' | 'wheel' | 'bridge' | 'water' };

/** A thing, and where on the stage it was touched or is, in CSS pixels from the upper left corner. */
export interface Looked {
  readonly thing: Thing;
  readonly at: { readonly x: number; readonly y: number };
}

/** Whether two are the same thing, wherever they were touched. */
export const isSame = (one: Thing, other: Thing): boolean =>
  one.is === other.is && Object.values(one).join() === Object.values(other).join();
