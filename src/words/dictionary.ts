import type { ja } from './ja.ts';

/** Every message, by its key. */
export type MessageKey = keyof typeof ja;

/** A complete set of messages in one language. */
export type Dictionary = Readonly<Record<MessageKey, string>>;
