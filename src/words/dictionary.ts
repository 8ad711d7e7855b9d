import type { opening } from './ja/opening.ts';
import type { run } from './ja/run.ts';

/** What the title says. */
export type Opening = typeof opening;

/** What is only said once play begins. */
export type Run = typeof run;

/** Every message, by its key. */
export type MessageKey = keyof Opening | keyof Run;

/** A complete set of messages in one language. */
export type Dictionary = Readonly<Record<MessageKey, string>>;
