import type { Locale } from '../data/locales.ts';
import type { inPlay } from './ja/inPlay.ts';
import type { opening } from './ja/opening.ts';

/** The messages of a Japanese file in another language: each of its keys, and no other. */
export type Words<Ja> = { readonly [Key in keyof Ja]: string };

/** What the title says. */
export type Opening = typeof opening;

/** What is only said once play begins. */
export type InPlay = typeof inPlay;

/** The names of the languages, each in itself: the same in every language. */
type Names = Readonly<Record<`language.${Locale}`, string>>;

/** Every message, as the Japanese says it. */
export type Messages = Opening & InPlay & Names;

/** Every message, by its key. */
export type MessageKey = keyof Messages;

/** A complete set of messages in one language. */
export type Dictionary = Words<Messages>;
