/** Input that cannot be used: one sentence that names the argument. The command answers with it and exit 2. */
export class BadInput extends Error {
  constructor(argument: string, sentence: string) {
    // One line without control characters, whatever the input holds.
    super(`${argument}: ${sentence}`.replace(/[\s\p{C}]+/gu, ' '));
  }
}

const SHOWN = 40;

/** A piece of input as it can be shown in a sentence. */
export const quoted = (text: string): string => {
  const letters = Array.from(text);
  return letters.length > SHOWN ? `'${letters.slice(0, SHOWN).join('')}…'` : `'${text}'`;
};
