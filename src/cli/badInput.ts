/** Input that cannot be used: one sentence that names the argument. The command answers with it and exit 2. */
export class BadInput extends Error {
  constructor(argument: string, sentence: string) {
    // One line, whatever the input holds.
    super(`${argument}: ${sentence}`.replace(/\s+/g, ' '));
  }
}

/** A piece of input as it can be shown in a sentence. */
export const quoted = (text: string): string => (text.length > 40 ? `'${text.slice(0, 40)}…'` : `'${text}'`);
