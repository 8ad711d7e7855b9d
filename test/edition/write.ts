import { writeFileSync } from 'node:fs';

const file = new URL('../../src/data/edition.ts', import.meta.url);

/** Writes which edition the tables, rules and equations are. */
export const write = ({ number, fingerprint }: { number: number; fingerprint: string }): void =>
  writeFileSync(
    file,
    `/**
 * The edition of what decides a run: the tables here, the rules and the equations. A code and a kept run belong to
 * one. Written by \`npm run edition\` alone, which raises the number whenever the fingerprint moves.
 */
export const edition = { number: ${number}, fingerprint: '${fingerprint}' } as const;
`,
  );
