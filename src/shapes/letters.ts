/** Letters on a canvas: unlike those of the page they are not drawn anew when the typeface comes, so they wait for it. */

const WAIT = 2000; // milliseconds at most

/** Resolves once every letter of a text is there in both weights of a list of families, or is not to be had in time. */
export const awaitLetters = (families: string, text: string): Promise<unknown> =>
  Promise.race([
    Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 16px ${families}`, text))).catch(
      () => undefined, // another family stands in
    ),
    new Promise((late) => setTimeout(late, WAIT)),
  ]);
