/**
 * The edition of what decides a run: the tables here, the rules and the equations. A code and a kept run belong to
 * one. Written by `npm run edition` alone, which raises the number whenever the fingerprint moves.
 */
export const edition = { number: 4, fingerprint: '2feb892d' } as const;
