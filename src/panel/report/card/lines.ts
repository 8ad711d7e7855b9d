/** Breaks a text into lines for a canvas: between words, and in Japanese between letters, as its typesetters do. */

/** What never begins a line. */
const NEVER_FIRST = /^[、。，．・：；？！」』）〕】ーぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)\]”’]/u;

/** What never ends a line. */
const NEVER_LAST = /[「『（〔【([“‘]$/u;

const isWide = (letter: string): boolean => letter >= '\u3000';

/** The pieces between which a line may break. */
const piecesOf = (text: string): string[] => {
  const pieces: string[] = [];
  let last = '';
  for (const letter of text) {
    const joins =
      last !== '' &&
      ((!isWide(letter) && !isWide(last) && last !== ' ') ||
        NEVER_FIRST.test(letter) ||
        NEVER_LAST.test(last));
    if (joins) pieces[pieces.length - 1] += letter;
    else pieces.push(letter);
    last = letter;
  }
  return pieces;
};

/** The lines of a text, none of them wider than `width` by `measure`; at most `most`, the last cut short with a mark. */
export const linesOf = (
  text: string,
  width: number,
  measure: (text: string) => number,
  most: number,
): string[] => {
  const lines = [''];
  for (const piece of piecesOf(text)) {
    const line = lines[lines.length - 1] as string;
    if (line !== '' && measure((line + piece).trimEnd()) > width) lines.push(piece.trimStart());
    else lines[lines.length - 1] = line + piece;
  }
  const whole = lines.map((line) => line.trimEnd());
  if (whole.length <= most) return whole;
  let end = whole[most - 1] as string;
  while (end !== '' && measure(`${end}…`) > width) end = end.slice(0, -1);
  return [...whole.slice(0, most - 1), `${end}…`];
};
