import { type ProgrammeId, programmeIds } from '../../data/programmes.ts';
import type { Game } from '../rules/game.ts';
import { yenPerProgramme } from '../rules/grants.ts';
import { TALLY } from '../rules/split.ts';

/** What each programme gets this winter, in 億円, at a tally's present worth; what lies on a cloud is beside it. */
export const givenTo = ({ split, unfolded }: Game): Record<ProgrammeId, number> => {
  const full = yenPerProgramme(split);
  return Object.fromEntries(programmeIds.map((id) => [id, (full[id] * unfolded.tally) / TALLY])) as Record<
    ProgrammeId,
    number
  >;
};
