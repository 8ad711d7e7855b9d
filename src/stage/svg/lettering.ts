import type { Ctx } from '../draw/ink.ts';
import { type Frame, short } from './route.ts';

/** How wide a text is in a font, as a canvas names fonts. */
export type TextMeasure = (font: string, text: string) => number;

const anchors: Partial<Record<CanvasTextAlign, string>> = { center: 'middle', right: 'end', end: 'end' };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Words in a drawing, in the typeface of the page that it stands on; wider than `most` they are drawn closer. */
export const lettering = (
  { font, textAlign, textBaseline }: Pick<Ctx, 'font' | 'textAlign' | 'textBaseline'>,
  text: string,
  { x, y }: Pick<Frame, 'x' | 'y'>,
  scale: number,
  most: number | undefined,
  measure: TextMeasure,
  look: string,
): string => {
  const [, weight = '400', size = '10'] = /^(\d+) ([\d.]+)px/.exec(font) ?? [];
  const anchor = anchors[textAlign];
  const tight = most !== undefined && measure(font, text) > most;
  return [
    `<text x="${short(x)}" y="${short(y)}" font-size="${short(Number(size) * scale)}" font-weight="${weight}"`,
    anchor ? ` text-anchor="${anchor}"` : '',
    textBaseline === 'middle' ? ' dominant-baseline="central"' : '',
    tight ? ` textLength="${short(most * scale)}" lengthAdjust="spacingAndGlyphs"` : '',
    `${look}>${escaped(text)}</text>`,
  ].join('');
};
