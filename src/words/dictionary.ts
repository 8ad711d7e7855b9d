import type { inPlay } from './ja/inPlay.ts';
import type { opening } from './ja/opening.ts';

/** What the title says. */
export type Opening = typeof opening;

/** What is only said once play begins. */
export type InPlay = typeof inPlay;

/** Every message, by its key. */
export type MessageKey = keyof Opening | keyof InPlay;

/** A complete set of messages in one language. */
export type Dictionary = Readonly<Record<MessageKey, string>>;
