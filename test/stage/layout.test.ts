import { describe, expect, it } from 'vitest';
import { pillarIds } from '../../src/data/pillars.ts';
import { emptySplit, type Place, places, type Split, TALLIES } from '../../src/game/rules/split.ts';
import { canals, clockwise, sectors } from '../../src/stage/canals.ts';
import { type HitTarget, type Layout, layout } from '../../src/stage/layout.ts';
import { type Box, boxAround, type Ellipse, isInside, type Point } from '../../src/stage/shapes.ts';

/** Every composition, among them in the frames that the page gives the stage in its windows. */
const frames = [
  ['beside', 860, 574],
  ['beside', 700, 520],
  ['beside', 768, 600],
  ['beside', 768, 512], // the page at 768 by 1024
  ['beside', 820, 702], // at 1366 by 768
  ['beside', 820, 560], // at 1366 by 626, below the bars of a browser
  ['beside', 1280, 1014], // at 1920 by 1080
  ['above', 520, 634], // at 1000 by 700
  ['above', 700, 700],
  ['above', 864, 834], // at 1440 by 900
  ['hand', 390, 359], // at 390 by 844
  ['hand', 390, 285], // the same, below the bars of a browser
  ['hand', 390, 480],
  ['hand', 360, 300],
  ['hand', 320, 280], // at 320 by 640
  ['hand', 447, 390], // a phone lying on its side
  ['wide', 1280, 720],
  ['wide', 1920, 1080],
  ['wide', 1920, 1014], // at 2560 by 1080
  ['wide', 900, 420],
] as const;

/** A small generator of its own, so that a failure can be met again. */
const generator = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const only = (id: Place, count: number): Split => ({ ...emptySplit, [id]: count });

/** Everything on one pillar, single tallies, nothing, and hundreds of splits by chance. */
const splits = ((): Split[] => {
  const random = generator(7);
  const many = Array.from({ length: 300 }, () => {
    const split: Record<Place, number> = { ...emptySplit };
    const tallies = Math.floor(random() * (TALLIES + 1));
    const favourite = random() < 0.5 ? places[Math.floor(random() * places.length)] : undefined;
    for (let tally = 0; tally < tallies; tally++) {
      const at = favourite && random() < 0.8 ? favourite : places[Math.floor(random() * places.length)];
      split[at as Place] += 1;
    }
    return split;
  });
  return [emptySplit, ...places.flatMap((id) => [only(id, 1), only(id, TALLIES)]), ...many];
})();

const side = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

const segmentsMeet = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) * side(a, b, d) <= 0 &&
  side(c, d, a) * side(c, d, b) <= 0 &&
  Math.max(Math.min(a.x, b.x), Math.min(c.x, d.x)) <= Math.min(Math.max(a.x, b.x), Math.max(c.x, d.x)) &&
  Math.max(Math.min(a.y, b.y), Math.min(c.y, d.y)) <= Math.min(Math.max(a.y, b.y), Math.max(c.y, d.y));

const linesMeet = (one: readonly Point[], other: readonly Point[]): boolean =>
  one.some(
    (a, i) =>
      i + 1 < one.length &&
      other.some(
        (c, j) => j + 1 < other.length && segmentsMeet(a, one[i + 1] as Point, c, other[j + 1] as Point),
      ),
  );

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const rim = ({ x, y, rx, ry }: Ellipse): Point[] =>
  Array.from({ length: 180 }, (_, step) => ({
    x: x + rx * Math.cos((step * Math.PI) / 90),
    y: y + ry * Math.sin((step * Math.PI) / 90),
  }));

const isInEllipse = ({ x, y, rx, ry }: Ellipse, point: Point): boolean =>
  ((point.x - x) / rx) ** 2 + ((point.y - y) / ry) ** 2 < 1;

const ellipsesOverlap = (a: Ellipse, b: Ellipse): boolean =>
  isInEllipse(a, b) || isInEllipse(b, a) || rim(a).some((point) => isInEllipse(b, point));

const ellipseOverBox = (ellipse: Ellipse, box: Box): boolean =>
  isInside(box, ellipse) ||
  rim(ellipse).some((point) => isInside(box, point)) ||
  isInEllipse(ellipse, { x: box.x, y: box.y }) ||
  isInEllipse(ellipse, { x: box.x + box.width, y: box.y });

const wheelOf = ({ wheel }: Layout): Ellipse => ({ ...wheel, rx: wheel.radius, ry: wheel.radius });

/** A plate with the stone wall below it. */
const terraceOf = (valley: Layout, id: (typeof pillarIds)[number]): Ellipse => {
  const { plate, skirt } = valley.districts[id];
  return { ...plate, y: plate.y + skirt / 2, ry: plate.ry + skirt / 2 };
};

const lanternBoxes = ({ lanterns, lantern }: Layout): Box[] =>
  lanterns.map(({ x, y }) => ({
    x: x - lantern * 0.4,
    y: y - lantern / 2,
    width: lantern * 0.8,
    height: lantern,
  }));

describe.each(frames)('the valley %s, %i by %i', (composition, width, height) => {
  const valley = layout(width, height);
  const boards = Object.entries(valley.boards);
  const drawn = splits.map((split) => ({ split, lines: canals(valley, split) }));

  it('is the composition for its frame', () => {
    expect(valley.composition).toBe(composition);
  });

  it('lies inside its frame', () => {
    const frame: Box = { x: 0, y: 0, width, height };
    const points = [
      ...pillarIds.flatMap((id) => rim(terraceOf(valley, id))),
      ...pillarIds.flatMap((id) => rim(valley.districts[id].pond)),
      ...rim(valley.around),
      ...rim(valley.pool),
      ...rim(wheelOf(valley)),
      ...valley.stream,
      ...[
        ...Object.values(valley.targets),
        ...boards.map(([, board]) => board.whole),
        ...lanternBoxes(valley),
      ].flatMap((box) => [
        { x: box.x, y: box.y },
        { x: box.x + box.width, y: box.y + box.height },
      ]),
    ];
    expect(points.filter((point) => !isInside(frame, point))).toEqual([]);
  });

  it('never lets one canal cross or touch another, whatever the split', () => {
    const crossings = drawn.flatMap(({ split, lines }) =>
      clockwise.flatMap((one, index) =>
        clockwise
          .slice(index + 1)
          .filter((other) => linesMeet(lines[one].line, lines[other].line))
          .map((other) => ({ split, one, other })),
      ),
    );
    expect(crossings).toEqual([]);
  });

  it('never lets a canal cross the spring or the stream', () => {
    const rest = [valley.inlet, valley.stream, valley.outflows.use, valley.outflows.create];
    const outside = valley.inlet.filter((point) => !isInEllipse(valley.ring, point));
    const crossings = drawn.flatMap(({ split, lines }) =>
      clockwise
        .filter(
          (id) =>
            linesMeet(lines[id].line, outside) ||
            rest.slice(1).some((water) => linesMeet(lines[id].line.slice(0, -2), water)),
        )
        .map((id) => ({ split, id })),
    );
    expect(crossings).toEqual([]);
  });

  it('starts each canal on the rim, within its own sector if it has one', () => {
    for (const { split, lines } of drawn) {
      const parts = sectors(valley, split);
      for (const id of clockwise) {
        const [start] = lines[id].line;
        const across = ((start?.x ?? 0) - valley.ring.x) / valley.ring.rx;
        const up = (valley.ring.y - (start?.y ?? 0)) / valley.ring.ry;
        expect(Math.hypot(across, up)).toBeCloseTo(1);
        const { from, to, head } = parts[id];
        expect(across).toBeCloseTo(Math.sin(head));
        expect(up).toBeCloseTo(Math.cos(head));
        if (split[id] === 0) continue;
        expect(head).toBeGreaterThan(from);
        expect(head).toBeLessThan(to);
      }
    }
  });

  it('ends each canal in the pond of its own district', () => {
    for (const id of clockwise) {
      const { line } = canals(valley, emptySplit)[id];
      expect(isInEllipse(valley.districts[id].pond, line[line.length - 1] as Point)).toBe(true);
    }
  });

  it('keeps districts, ring, boards, wheel and tray apart', () => {
    const ovals: [string, Ellipse][] = [
      ...pillarIds.map((id): [string, Ellipse] => [id, terraceOf(valley, id)]),
      ['canals', valley.around],
      ['wheel', wheelOf(valley)],
    ];
    const overlaps = [
      ...ovals.flatMap(([a, one], index) =>
        ovals.slice(index + 1).flatMap(([b, other]) => (ellipsesOverlap(one, other) ? [`${a} ${b}`] : [])),
      ),
      ...ovals.flatMap(([a, oval]) =>
        boards.flatMap(([b, { whole }]) => (ellipseOverBox(oval, whole) ? [`${a} board:${b}`] : [])),
      ),
      ...boards.flatMap(([a, one], index) =>
        boards
          .slice(index + 1)
          .flatMap(([b, other]) => (overlap(one.whole, other.whole) ? [`board:${a} board:${b}`] : [])),
      ),
      ...boards.flatMap(([a, { whole }]) => (ellipseOverBox(valley.pool, whole) ? [`pool board:${a}`] : [])),
    ];
    expect(overlaps).toEqual([]);
  });

  it('covers no terrace, no tally and no lantern with a label', () => {
    const covered = boards.flatMap(([name, { label }]) => [
      ...pillarIds.filter((id) => ellipseOverBox(terraceOf(valley, id), label)).map((id) => `${name} ${id}`),
      ...boards
        .filter(([, { rack }]) => rack && overlap(label, rack))
        .map(([other]) => `${name} tallies:${other}`),
      ...lanternBoxes(valley).flatMap((box, at) => (overlap(label, box) ? [`${name} lantern ${at}`] : [])),
    ]);
    expect(covered).toEqual([]);
  });

  it('lets no canal run under a board', () => {
    const hidden = drawn.flatMap(({ lines }) =>
      clockwise.flatMap((id) =>
        boards
          .filter(([, { whole }]) => lines[id].line.some((point) => isInside(whole, point)))
          .map(([name]) => `${id} under ${name}`),
      ),
    );
    expect([...new Set(hidden)]).toEqual([]);
  });

  it('has targets that are large enough and do not overlap', () => {
    const least = width <= 480 ? 48 : 40;
    // A small sky has no room for more between its edge, the pool and the next cloud; the panel's own are larger.
    const leastFar = width <= 480 ? 24 : 40;
    const targets = Object.entries(valley.targets) as [HitTarget, Box][];
    const small = targets.filter(([target, box]) => {
      const enough = target === 'cloud2' || target === 'cloud3' ? leastFar : least;
      return box.width < enough || box.height < enough;
    });
    expect(small).toEqual([]);
    const overlaps = targets.flatMap(([a, one], index) =>
      targets.slice(index + 1).flatMap(([b, other]) => (overlap(one, other) ? [`${a} ${b}`] : [])),
    );
    expect(overlaps).toEqual([]);
  });

  it('gives each sector a width in proportion to its tallies', () => {
    const parts = sectors(valley, { use: 2, create: 4, trust: 0, collaborate: 6, reserve: 8 });
    const span = (id: (typeof clockwise)[number]): number => parts[id].to - parts[id].from;
    expect(span('create')).toBeCloseTo(2 * span('use'));
    expect(span('collaborate')).toBeCloseTo(3 * span('use'));
    expect(span('trust')).toBeCloseTo(0);
  });

  it('keeps every pond on its plate', () => {
    for (const id of pillarIds) {
      const { plate, pond } = valley.districts[id];
      expect(rim(pond).filter((point) => !isInEllipse(plate, point))).toEqual([]);
      expect(isInside(boxAround(plate), pond)).toBe(true);
    }
  });

  it('keeps the stream, the bridge and the levee in order down the middle', () => {
    const { basin, bridge, levee } = valley;
    expect(pillarIds.filter((id) => isInEllipse(basin, valley.districts[id].pond))).toEqual([]);
    expect(bridge.y).toBeLessThan(levee.y);
    expect(bridge.y).toBeGreaterThan(basin.y);
    expect(levee.y + levee.height).toBeCloseTo(height);
    for (const id of pillarIds) {
      const { plate, skirt } = valley.districts[id];
      expect(plate.y + plate.ry + skirt).toBeLessThan(levee.y + 1);
    }
  });

  it('hangs ten lanterns on either side of the spring, and none before it', () => {
    const { pool, lanterns, lantern } = valley;
    const left = lanterns.filter(({ x }) => x < pool.x);
    expect([left.length, lanterns.length]).toEqual([10, 20]);
    const stones = { ...pool, rx: pool.rx * 1.1, ry: pool.ry * 1.1 };
    expect(lanternBoxes(valley).filter((box) => ellipseOverBox(stones, box))).toEqual([]);
    const apart = lanterns.slice(1).map(({ x }, index) => x - (lanterns[index]?.x ?? 0));
    expect(Math.min(...apart)).toBeGreaterThan(lantern * 0.7);
  });

  it('lets no cloud leave the frame, rain on a banner or reach the next pair', () => {
    const { clouds, summers, abroad } = valley;
    // A cloud and its rain, as it is drawn.
    const [left, nearer, farther, right] = clouds.map(({ x, y, rx, ry }) => ({
      from: x - rx * 1.02,
      to: x + rx * 1.02,
      top: y - ry * 1.5,
    }));
    if (!left || !nearer || !farther || !right) throw new Error('there are four clouds');
    expect(left.from).toBeGreaterThanOrEqual(0);
    expect(Math.min(...[left, nearer, farther, right].map(({ top }) => top))).toBeGreaterThanOrEqual(0);
    expect(nearer.to).toBeLessThan(Math.min(farther.from, ...abroad.map(({ x }) => x)));
    expect(right.to).toBeLessThan(valley.boards.reserve.whole.x);
    const [near, far] = summers;
    expect(near?.x).toBeCloseTo((left.from + nearer.to) / 2);
    expect(far?.x).toBeCloseTo((farther.from + right.to) / 2);
  });

  it('leaves the sky to clouds and banners', () => {
    const { label } = valley.boards.reserve;
    expect(valley.clouds.filter((cloud) => ellipseOverBox(cloud, label))).toEqual([]);
    expect(valley.abroad.filter((foot) => isInside(label, foot) || foot.y > valley.horizon)).toEqual([]);
  });
});
