import type { Say } from './say.ts';

/**
 * Where a line may be broken in languages without spaces: the build marks the ends of phrases in their words
 * (`phrases.ts` beside the configuration). The page turns marks into places for a break; all else does without them.
 */
export const PHRASE_END = '\u200B'; // zero-width space

/** A text without its marks, for what is not drawn by the page: to be copied, written into files, or on a canvas. */
export const plain = (text: string): string => text.replaceAll(PHRASE_END, '');

/** A speaker who says everything without marks. */
export const plainly = (say: Say): Say => ((...asked: Parameters<Say>) => plain(say(...asked))) as Say;
