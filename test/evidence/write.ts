/** Writes the tables of the pages of evidence and of the model anew: `npm run evidence`, after a change of the model or its numbers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pages, written } from './page.ts';

for (const page of pages) writeFileSync(page, written(readFileSync(page, 'utf8')));
