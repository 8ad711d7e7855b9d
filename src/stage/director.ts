import type { Picture } from '../store/picture.ts';
import type { Season } from '../store/session.ts';
import type { Struck, Weather } from '../store/weather.ts';
import type { Desk } from './desk.ts';
import { seasonColours } from './palette.ts';
import type { Actors } from './parts/actors.ts';
import { shine } from './parts/still.ts';
import type { Scene } from './scene.ts';
import type { Beat, Moment } from './script.ts';

/** Puts moments on the stage: at once, or beat by beat as a script says. */
export interface Director {
  readonly moment: Moment | null; // what is on the stage
  readonly drive: number; // of the wheel, on its way to its new speed
  turn(season: Season): void;
  settle(moment: Moment, fading?: number): void; // at once; weather may fade for so many milliseconds
  play(beats: readonly Beat[], end: Moment): void;
  run(passed: number): void; // milliseconds
}

/** What the light of an event does to all that is baked once. */
const lights: Readonly<Record<Weather, number | null>> = {
  storm: 0xc9d2e6,
  mud: 0xe8dec8,
  drought: 0xffeac4,
  sun: null,
};

const SLACK = 0.004; // exponential smoothing of the wheel's speed: share of the way to the new one a millisecond

/** `saw` hears of every picture that is put on the stage. */
export const directorOf = (
  scene: Scene,
  { host }: Desk,
  actors: Actors,
  saw: (picture: Picture) => void,
): Director => {
  let moment: Moment | null = null;
  let season: Season = 'winter';
  let queue: readonly Beat[] = [];
  let next = 0;
  let clock = 0;
  let drive = 0;

  const lighten = (struck: Struck | null): void =>
    shine(scene, (struck && lights[struck.weather]) ?? seasonColours[season].light);

  const tell = ({ picture, weather, cloud }: Moment): void => {
    const { dataset } = host;
    dataset.lanterns = `${picture.bright}/${picture.tried}`;
    dataset.levee = picture.risks.join('/');
    dataset.built = picture.built.join('/');
    dataset.water = `${picture.clarity}/${picture.bridge}${picture.crossed ? '/crossed' : ''}`;
    dataset.banners = Object.values(picture.abroad).join('/');
    dataset.weather = weather?.weather ?? 'none';
    dataset.struck = cloud?.at ?? 'none';
  };

  const paint = (to: Moment, lasts: number, fading = lasts): void => {
    const { ponds, light, guard, heaven, floats, walkers, build, sky, waterways } = actors;
    const { picture, cloud, weather } = to;
    const from = moment;
    moment = to;
    if (from?.picture !== picture) {
      ponds.fill(picture, lasts);
      light(picture, lasts);
      guard(picture, lasts);
      heaven.fly(picture, lasts);
      floats.load(picture.floats, lasts);
      waterways.carry(picture.floats);
      build(picture, seasonColours[season].snow, lasts);
      walkers.gather(picture.built);
      saw(picture);
    }
    if (from?.cloud?.event !== cloud?.event) {
      sky.strike(cloud, cloud && heaven.spotOf(cloud.event), lasts);
      heaven.part(cloud !== null, lasts);
    }
    if (from?.weather?.event !== weather?.event) {
      sky.show(weather, fading);
      waterways.muddy(weather?.weather === 'mud');
      lighten(weather);
    }
    tell(to);
  };

  return {
    get moment() {
      return moment;
    },
    get drive() {
      return drive;
    },
    turn: (to) => {
      season = to;
      if (moment) actors.build(moment.picture, seasonColours[season].snow);
      lighten(moment?.weather ?? null);
    },
    settle: (to, fading = 0) => {
      queue = [];
      next = 0;
      actors.drops.clear();
      paint(to, 0, fading);
      drive = to.picture.drive;
    },
    play: (beats, end) => {
      queue = beats;
      next = 0;
      clock = 0;
      if (beats.length === 0) paint(end, 0);
    },
    run: (passed) => {
      clock += passed;
      for (let beat = queue[next]; beat && beat.at <= clock; beat = queue[++next]) {
        paint(beat.shows, beat.lasts);
        if (beat.travels) actors.drops.send(beat.travels, beat.lasts);
        if (beat.of === 'reserve') actors.drops.close();
      }
      actors.drops.run(passed);
      if (moment) drive += (moment.picture.drive - drive) * Math.min(1, SLACK * passed);
    },
  };
};
