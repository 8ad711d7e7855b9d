import type { ChannelId } from '../../data/channels.ts';
import type { PillarId } from '../../data/pillars.ts';

/** The channel inside each pillar that gets a quarter of its money beforehand; null where the published mix holds. */
export type Emphasis = Readonly<Record<PillarId, ChannelId | null>>;

export const noEmphasis: Emphasis = { use: null, create: null, trust: null, collaborate: null };
