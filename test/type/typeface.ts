import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Font, openSync } from 'fontkit';

/** The typeface as its makers give it, and as it is in the page. */

const require = createRequire(import.meta.url);
const whole = dirname(require.resolve('@expo-google-fonts/biz-udpgothic/package.json'));

/** The file of each weight with all that it has. */
export const drawn = {
  400: join(whole, '400Regular/BIZUDPGothic_400Regular.ttf'),
  700: join(whole, '700Bold/BIZUDPGothic_700Bold.ttf'),
} as const;

export type Weight = keyof typeof drawn;

/** Where the parts lie that the page takes. */
export const typeFolder = join(import.meta.dirname, '../../assets/type');

/** The code points that a file of a font has a picture for. */
export const codesIn = (path: string): ReadonlySet<number> => new Set((openSync(path) as Font).characterSet);

const known = codesIn(drawn[400]);

/** Whether the whole typeface has a letter; coloured signs it has not, and systems have them all. */
export const inTypeface = (letter: string): boolean => known.has(letter.codePointAt(0) ?? 0);
