import { type PillarId, pillarIds } from '../../data/pillars.ts';
import type { Struck, Weather } from '../../store/weather.ts';
import { baked } from '../bake.ts';
import type { Canal } from '../canals.ts';
import type { Desk } from '../desk.ts';
import { chance } from '../draw/chance.ts';
import { drawCloud } from '../draw/cloud.ts';
import { drawBeams, drawDryGround, drawStreak, drawSun, drawVeil, drawWaves } from '../draw/summer.ts';
import type { Image, Layer, Scene } from '../scene.ts';
import type { Point } from '../shapes.ts';
import { GROWN, overDistrict, struckSize } from '../struckCloud.ts';
import { centred, fade, glide, still } from './still.ts';

/** The event of a summer: its cloud over the district that it strikes, and its weather. */
export interface SummerSky {
  strike(struck: Struck | null, from: Point | null, lasts: number): void; // the cloud, from where it stood as an omen
  show(struck: Struck | null, lasts: number): void; // the weather
  lay(lines: Readonly<Record<PillarId, Canal>>): void;
  thin(part: number): void; // at most this part of all drops, from 0 to 1
  fall(time: number): void; // time in milliseconds
}

/** Where weather lies among the other parts: on the ground, and in the air before everything but the boards. */
interface Layers {
  readonly ground: Layer;
  readonly air: Layer;
}

const DROPS: Readonly<Record<Weather, number>> = { storm: 56, mud: 30, drought: 7, sun: 0 };
const SWIRLS = 5; // on each canal
const SLANT = 0.214; // of its way that rain is blown to the left
const COARSE = 0.125; // device pixels of a veil, which has no edges, for each CSS pixel

export const addWeather = (scene: Scene, { valley, view }: Desk, { ground, air }: Layers): SummerSky => {
  const { width, height, ratio } = view;
  const { unit, horizon, districts, levee } = valley;
  const rough = scene.drawings ? ratio : COARSE;
  const sunAt = { x: width * 0.17, y: horizon * 0.34 };
  const cloudSize = struckSize(valley);
  const put = (layer: Layer, image: Image): Image => {
    layer.add(image.setVisible(false));
    return image;
  };
  const frame = { width, height };

  const veilKey = (weather: Weather): string =>
    baked(scene, `veil-${weather}`, frame, rough, (ctx) => drawVeil(ctx, width, height, weather));
  const sunKey = (beams: boolean): string => {
    const size = horizon * 0.62;
    return baked(scene, `sun-${beams}`, { width: size, height: size }, ratio, (ctx) =>
      drawSun(ctx, size, beams),
    );
  };
  const groundKey = (at: PillarId): string =>
    baked(scene, `dry-${at}`, frame, ratio, (ctx) => drawDryGround(ctx, valley, districts[at].plate));
  const beamsKey = (at: PillarId): string =>
    baked(scene, `beams-${at}`, frame, ratio, (ctx) => drawBeams(ctx, sunAt, districts[at].plate));
  const streak = Math.max(22, 40 * unit);
  const wave = Math.max(15, 23 * unit);
  const streakKey = baked(scene, 'streak', { width: streak / 3, height: streak }, ratio, (ctx) =>
    drawStreak(ctx, streak),
  );
  const waveKey = (colour: string): string =>
    baked(scene, `wave-${colour}`, { width: wave, height: wave / 2 }, ratio, (ctx) =>
      drawWaves(ctx, wave, colour),
    );

  const sun = put(ground, centred(scene, sunKey(true), sunAt, ratio));
  // Drawn when first asked for: until then they show something small.
  const dry = put(ground, still(scene, streakKey, { x: 0, y: 0 }, ratio));
  const beams = put(air, still(scene, streakKey, { x: 0, y: 0 }, ratio));
  const veil = put(air, still(scene, veilKey('storm'), { x: 0, y: 0 }, rough));
  const swirls = pillarIds.flatMap((id) =>
    Array.from({ length: SWIRLS }, (_, place) => ({
      id,
      share: (place + 1) / (SWIRLS + 1),
      image: put(air, centred(scene, waveKey('#3A2810'), sunAt, ratio)),
    })),
  );
  const random = chance(515);
  const drops = Array.from({ length: DROPS.storm }, (_, index) => ({
    index,
    image: put(air, centred(scene, streakKey, sunAt, ratio)),
    x: random(),
    y: random(),
    speed: 0.55 + 0.25 * random(),
  }));
  const cloud = put(air, centred(scene, streakKey, sunAt, ratio));

  let now: Struck | null = null;
  let part = 1;
  let top = 0; // from where it rains on the district
  let dryBeds: Readonly<Record<PillarId, boolean>> | null = null;

  /** Each is as large as the frame, so only the last one is kept. */
  const showLarge = (image: Image, key: string): void => {
    const before = image.texture.key;
    image.setTexture(key);
    if (before !== key && before !== streakKey) scene.textures.remove(before);
  };
  const fall = (time: number): void => {
    if (!now) return;
    const { weather, at } = now;
    const { plate } = districts[at];
    const seconds = weather === 'drought' ? time / 9000 : time / 1000;
    for (const { image, index, x, y, speed } of drops) {
      if (!image.visible) continue;
      const down = (y + seconds * speed) % 1;
      if (weather === 'drought') {
        image.setPosition(plate.x + (x - 0.5) * 1.5 * plate.rx, plate.y + plate.ry * (0.5 - 1.3 * down));
        image.setAlpha(0.75 * Math.min(1, 4 * down, 4 * (1 - down)));
        continue;
      }
      // Half of a storm falls on the district, the other half everywhere.
      const here = weather === 'mud' || index % 2 === 0;
      const from = here ? top : 0;
      const fallen = down * ((here ? plate.y + plate.ry * 0.8 : levee.y) - from);
      const across = here ? plate.x + (x - 0.5) * 1.7 * plate.rx : x * width;
      image.setPosition(across - fallen * SLANT, from + fallen);
      image.setAlpha(Math.min(1, 6 * down, 6 * (1 - down)));
    }
  };
  const count = (): void => {
    const most = now ? DROPS[now.weather] * part : 0;
    for (const { image, index } of drops) image.setVisible(index < most);
    fall(0);
  };
  return {
    strike: (struck, from, lasts) => {
      if (!struck) {
        fade(scene, cloud, false, lasts);
        return;
      }
      const { event, weather, at } = struck;
      const calm = weather === 'sun' || weather === 'drought';
      const look = {
        event,
        character: calm ? 'good' : 'harmful',
        near: true,
        laid: 0,
        gone: false,
      } as const;
      const { width: wide, height: high } = cloudSize;
      cloud.setTexture(
        baked(scene, `struck-${event}`, cloudSize, ratio, (ctx) => drawCloud(ctx, wide, high, look)),
      );
      const goal = overDistrict(valley, at);
      const start = from ?? { x: goal.x, y: -high };
      cloud.setVisible(true).setAlpha(1).setOrigin(0.5);
      if (lasts > 0) cloud.setPosition(start.x, start.y).setScale(1 / GROWN / ratio);
      glide(scene, cloud, { at: goal, wide: 1 / ratio, high: 1 / ratio }, lasts);
    },
    show: (struck, lasts) => {
      const weather = struck?.weather;
      if (struck && weather) {
        veil.setTexture(veilKey(weather));
        if (weather === 'drought') showLarge(dry, groundKey(struck.at));
        if (weather === 'sun') showLarge(beams, beamsKey(struck.at));
        sun.setTexture(sunKey(weather === 'sun'));
        for (const { image } of drops)
          image.setTexture(weather === 'drought' ? waveKey('#8A5A1E') : streakKey).setAlpha(1);
      }
      now = struck;
      top = struck ? overDistrict(valley, struck.at).y : 0;
      fade(scene, veil, struck !== null, lasts);
      fade(scene, dry, weather === 'drought', lasts);
      fade(scene, beams, weather === 'sun', lasts);
      fade(scene, sun, weather === 'sun' || weather === 'drought', lasts);
      for (const { id, image } of swirls) fade(scene, image, weather === 'mud' && !dryBeds?.[id], lasts);
      count();
    },
    lay: (lines) => {
      dryBeds = Object.fromEntries(pillarIds.map((id) => [id, lines[id].width === 0])) as typeof dryBeds;
      for (const { id, share, image } of swirls) {
        const { line } = lines[id];
        const { x, y } = line[Math.round((line.length - 1) * share)] ?? sunAt;
        image.setPosition(x, y);
      }
    },
    thin: (next) => {
      part = next;
      count();
    },
    fall,
  };
};
