/**
 * Writes the page's typeface anew: `npm run type`, when a word has a character that none had. The whole of BIZ UDPGothic
 * is 9 MB; here is what the page can show of it, in the part that the title needs and the rest.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { bold, first, shown } from './letters.ts';
import { drawn, inTypeface, typeFolder, type Weight } from './typeface.ts';

type Part = 'first' | 'rest';

/** The letters of `text` that the typeface has and `without` does not need, in their order. */
const lettersIn = (text: string, without = ''): string[] => {
  const taken = new Set(without);
  return [...new Set(text)].filter((letter) => inTypeface(letter) && !taken.has(letter)).sort();
};

const letters: Readonly<Record<Weight, Readonly<Record<Part, readonly string[]>>>> = {
  400: { first: lettersIn(first), rest: lettersIn(shown, first) },
  700: { first: lettersIn(first).filter((letter) => bold.includes(letter)), rest: lettersIn(bold, first) },
};

const writePart = async (weight: Weight, part: Part): Promise<void> => {
  const written = await subsetFont(readFileSync(drawn[weight]), letters[weight][part].join(''), {
    targetFormat: 'woff2',
    noHinting: true, // screens of today smooth letters by themselves
    keepFeatures: [], // forms for vertical text, and old ones
    dropTables: ['vhea', 'vmtx'], // vertical text
  });
  writeFileSync(join(typeFolder, `${part}-${weight}.woff2`), written);
  console.log(`${part}-${weight}: ${letters[weight][part].length} characters, ${written.length} bytes`);
};

/** Characters as CSS writes ranges of them. */
const rangesOf = (characters: readonly string[]): string => {
  const ranges: { readonly from: number; to: number }[] = [];
  for (const code of characters.map((letter) => letter.codePointAt(0) ?? 0)) {
    const last = ranges[ranges.length - 1];
    if (code - 1 === last?.to) last.to = code;
    else ranges.push({ from: code, to: code });
  }
  const hex = (code: number): string => code.toString(16);
  return ranges
    .map(({ from, to }) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ');
};

const face = (family: string, part: Part, weight: Weight, range?: readonly string[]): string => `
@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  font-display: swap;
  src: url('../../../assets/type/${part}-${weight}.woff2') format('woff2');
${range ? `  unicode-range: ${rangesOf(range)};\n` : ''}}
`;

const FAMILY = 'BIZ UDPGothic';

for (const weight of [400, 700] as const)
  for (const part of ['first', 'rest'] as const) await writePart(weight, part);

writeFileSync(
  join(import.meta.dirname, '../../src/panel/shared/type.css'),
  [
    '/* Written by `npm run type`. What is never bold has no bold letters: should it be, the thin ones are thickened. */\n',
    face(FAMILY, 'first', 400),
    face(FAMILY, 'first', 700),
    face(FAMILY, 'rest', 400, letters[400].rest),
    face(FAMILY, 'rest', 700, letters[700].rest),
    face(`${FAMILY} Thin`, 'first', 400, lettersIn(first, bold)),
    face(`${FAMILY} Thin`, 'rest', 400, lettersIn(shown, bold + first)),
  ].join(''),
);
