import type { PillarId } from '../../data/pillars.ts';
import { TALLIES } from '../../game/rules/split.ts';
import { aroundRing, canalPoints, linePath } from './ground.ts';
import type { Toy } from './toy.ts';

/** A sector of the divider and the canal that leaves its centre; angles in turns clockwise from the top. */
export interface TitleSector {
  readonly pillar: PillarId;
  readonly share: number;
  readonly count: number; // whole tallies
  readonly from: number;
  readonly to: number;
  readonly centre: number;
  readonly width: number; // of the canal
  readonly canal: string;
}

/** A canal that carries everything is 34 wide; the stream in it grows with its share. */
const canalWidth = (share: number): number => (share < 0.004 ? 0 : 4 + 30 * share);

/** Sectors for counts that may be on their way (`shown`) to the tallies of `toy`. */
export const sectorsOf = (shown: Toy, toy: Toy): TitleSector[] => {
  let from = 0;
  return aroundRing.map((pillar) => {
    const share = shown[pillar] / TALLIES;
    const to = from + share;
    const centre = (from + to) / 2;
    const sector = {
      pillar,
      share,
      count: toy[pillar],
      from,
      to,
      centre,
      width: canalWidth(share),
      canal: linePath(canalPoints(pillar, centre)),
    };
    from = to;
    return sector;
  });
};
