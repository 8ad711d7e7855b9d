/** Writes the tables of the page of evidence anew: `npm run evidence`, after a change of the model or its numbers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { page, written } from './page.ts';

writeFileSync(page, written(readFileSync(page, 'utf8')));
