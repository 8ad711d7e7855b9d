import { riskIds } from '../data/risks.ts';
import { type Change, isShown, newsBetween } from '../store/news.ts';
import type { Picture } from '../store/picture.ts';
import { tellNews } from '../store/session.ts';
import { damageFrame } from './damage.ts';
import type { Desk } from './desk.ts';
import type { Layout } from './layout.ts';
import { centreOf, type Point } from './shapes.ts';
import { buildingBoxes } from './touched.ts';

/** Tells the session what a watched season makes of the valley, each thing when it shows and where it is. */
export interface Teller {
  begin(before: Picture, after: Picture, most: number): void; // of a season
  saw(picture: Picture): void; // what is on the stage now
}

/** Where something changes. */
const spotOf = (valley: Layout, change: Change, picture: Picture): Point => {
  switch (change.is) {
    case 'building': {
      const found = buildingBoxes(valley, picture).find(({ site }) => site.channel === change.channel);
      return found ? { x: centreOf(found.box).x, y: found.box.y } : valley.ring;
    }
    case 'levee': {
      const { box } = damageFrame(valley, riskIds.indexOf(change.risk));
      return { x: centreOf(box).x, y: box.y };
    }
    case 'bridge':
      return { x: valley.bridge.x, y: valley.bridge.y - valley.bridge.half * 0.5 };
  }
};

export const tellerOf = ({ store, valley }: Desk): Teller => {
  let pending: readonly Change[] = [];
  return {
    begin: (before, after, most) => {
      pending = newsBetween(before, after, most);
    },
    saw: (picture) => {
      const seen = pending.filter((change) => isShown(change, picture));
      if (seen.length === 0) return;
      pending = pending.filter((change) => !seen.includes(change));
      const news = seen.map((change) => ({ change, at: spotOf(valley, change, picture) }));
      // The store may be telling of the season right now; what follows from it comes after.
      queueMicrotask(() => tellNews(store, news));
    },
  };
};
