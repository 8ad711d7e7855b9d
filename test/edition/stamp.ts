/** Takes the fingerprint of what decides a run into the edition's record: a step of `npm run edition`. */
import { edition } from '../../src/data/edition.ts';
import { fingerprint } from './fingerprint.ts';
import { write } from './write.ts';

write({ number: edition.number, fingerprint: await fingerprint() });
