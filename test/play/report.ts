/** Measures every course and writes the one-page report: `npm run tension`, by hand, in some minutes. */
import { writeFileSync } from 'node:fs';
import { refuseIfMoved } from '../edition/fingerprint.ts';
import { measured, sizeForEach } from './bundle.ts';
import { page } from './page.ts';

await refuseIfMoved();

const size = { seeds: 200, trained: 6, hindsight: 20 };

const figures = await measured(sizeForEach(size));
const target = new URL('./tension.md', import.meta.url);
writeFileSync(target, page(figures));
process.stdout.write(`written: ${target.pathname}\n`);
