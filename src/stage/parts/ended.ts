import type { EndingId } from '../../data/endings.ts';
import { emblems } from '../../shapes/emblems.ts';
import { baked } from '../bake.ts';
import type { Desk } from '../desk.ts';
import { drawKite } from '../draw/ending/kite.ts';
import { drawMeetingPlace } from '../draw/ending/people.ts';
import { endingScenes } from '../draw/ending/scenes.ts';
import { lineOf } from '../draw/ink.ts';
import { kiteBox, meetingAt, meetingBox } from '../ended.ts';
import { seasonColours } from '../palette.ts';
import type { Image, Scene } from '../scene.ts';
import { fade, still } from './still.ts';

/** What is particular to how a run ended: people at the meeting place, and a kite with its emblem; returns how to show it. */
export const addEnded = (
  scene: Scene,
  { valley, view: { ratio } }: Desk,
): ((ending: EndingId | null, lasts: number) => void) => {
  const layer = scene.add.layer();
  const [place, kite] = [meetingBox(valley), kiteBox(valley)];
  const placeKey = (ending: EndingId): string =>
    baked(scene, `ended-${ending}`, place, ratio, (ctx) => {
      const { unit, x, y } = meetingAt(valley);
      ctx.translate(x - place.x, y - place.y);
      ctx.scale(unit, unit);
      drawMeetingPlace(ctx);
      endingScenes[ending](ctx);
    });
  const kiteKey = (ending: EndingId): string =>
    baked(scene, `kite-${ending}`, kite, ratio, (ctx) =>
      drawKite(ctx, kite.width, (on) => on.stroke(lineOf(on, emblems[ending]))),
    );
  const shown: Image[] = [];
  return (ending, lasts) => {
    for (const image of shown.splice(0)) image.destroy();
    if (!ending) return;
    shown.push(still(scene, placeKey(ending), place, ratio), still(scene, kiteKey(ending), kite, ratio));
    for (const image of shown) {
      layer.add(image.setTint(seasonColours.autumn.light).setVisible(false));
      fade(scene, image, true, lasts);
    }
  };
};
