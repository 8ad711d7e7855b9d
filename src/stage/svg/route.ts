/** The path that a pen is on, as SVG writes paths, in the coordinates of the whole drawing. */

/** A length or a place in hundredths of a CSS pixel, which is finer than any eye or printer. */
export const short = (value: number): string => String(Math.round(value * 100) / 100 || 0);

/** A change of scale, then of place: all that the drawings ever ask for. */
export interface Frame {
  readonly sx: number;
  readonly sy: number;
  readonly x: number;
  readonly y: number;
}

export const upright: Frame = { sx: 1, sy: 1, x: 0, y: 0 };

export const shiftedFrame = (frame: Frame, x: number, y: number): Frame => ({
  ...frame,
  x: frame.x + x * frame.sx,
  y: frame.y + y * frame.sy,
});

export const scaledFrame = (frame: Frame, sx: number, sy: number): Frame => ({
  ...frame,
  sx: frame.sx * sx,
  sy: frame.sy * sy,
});

/** How much thicker a line gets in a frame. */
export const thickness = ({ sx, sy }: Frame): number => Math.sqrt(Math.abs(sx * sy));

/** How far a canvas goes round from one angle to another: at most once, and never the other way. */
const sweep = (from: number, to: number, back: boolean): number => {
  const round = 2 * Math.PI;
  const turn = back ? from - to : to - from;
  const part = turn >= round ? round : ((turn % round) + round) % round;
  return back ? -part : part;
};

/** A path under way. */
export interface Route {
  readonly d: string;
  readonly solid: boolean; // of closed forms that all wind the same way, so that the nonzero fill rule leaves no holes
  begin(): void;
  move(frame: Frame, x: number, y: number): void;
  line(frame: Frame, x: number, y: number): void;
  curve(frame: Frame, ...points: readonly number[]): void;
  box(frame: Frame, x: number, y: number, width: number, height: number): void;
  round(frame: Frame, x: number, y: number, width: number, height: number, radius: number): void;
  arc(
    frame: Frame,
    centre: readonly [x: number, y: number],
    radii: readonly [rx: number, ry: number],
    turned: number,
    angles: readonly [from: number, to: number],
    back: boolean,
  ): void;
  close(): void;
}

export const routeOf = (): Route => {
  let d = '';
  let solid = true;
  const at = ({ sx, sy, x, y }: Frame, px: number, py: number): string =>
    `${short(px * sx + x)} ${short(py * sy + y)}`;
  const go = (frame: Frame, x: number, y: number): void => {
    d += `${d === '' ? 'M' : 'L'}${at(frame, x, y)}`;
  };
  return {
    get d() {
      return d;
    },
    get solid() {
      return solid && d !== '';
    },
    begin: () => {
      d = '';
      solid = true;
    },
    move: (frame, x, y) => {
      d += `M${at(frame, x, y)}`;
      solid = false;
    },
    line: (frame, x, y) => {
      go(frame, x, y);
      solid = false;
    },
    curve: (frame, ...points) => {
      if (d === '') go(frame, points[0] ?? 0, points[1] ?? 0); // a canvas starts at the first point that it hears of
      const pairs = Array.from({ length: points.length / 2 }, (_, index) =>
        at(frame, points[2 * index] as number, points[2 * index + 1] as number),
      );
      d += `${pairs.length === 3 ? 'C' : 'Q'}${pairs.join(' ')}`;
      solid = false;
    },
    box: (frame, x, y, width, height) => {
      const [wide, high] = [short(width * frame.sx), short(height * frame.sy)];
      d += `M${at(frame, x, y)}h${wide}v${high}h${short(-width * frame.sx)}Z`;
    },
    round: (frame, x, y, width, height, radius) => {
      const r = Math.min(radius, width / 2, height / 2);
      const [rx, ry] = [r * frame.sx, r * frame.sy];
      const corner = (across: number, down: number): string =>
        `a${short(rx)} ${short(ry)} 0 0 1 ${short(across * rx)} ${short(down * ry)}`;
      const [wide, high] = [(width - 2 * r) * frame.sx, (height - 2 * r) * frame.sy];
      d += `M${at(frame, x + r, y)}h${short(wide)}${corner(1, 1)}v${short(high)}${corner(-1, 1)}`;
      d += `h${short(-wide)}${corner(-1, -1)}v${short(-high)}${corner(1, -1)}Z`;
    },
    arc: (frame, [x, y], [rx, ry], turned, [from, to], back) => {
      const [cos, sin] = [Math.cos(turned), Math.sin(turned)];
      const spot = (angle: number): readonly [number, number] => {
        const [across, down] = [rx * Math.cos(angle), ry * Math.sin(angle)];
        return [x + across * cos - down * sin, y + across * sin + down * cos];
      };
      const way = sweep(from, to, back);
      const whole = Math.abs(way) === 2 * Math.PI;
      const radii = `${short(rx * frame.sx)} ${short(ry * frame.sy)} ${short((turned * 180) / Math.PI)}`;
      const reach = (part: number, large: boolean): void => {
        d += `A${radii} ${large ? 1 : 0} ${back ? 0 : 1} ${at(frame, ...spot(from + way * part))}`;
      };
      const fresh = d === '';
      go(frame, ...spot(from));
      // An arc that ends where it starts is none in SVG, so a whole turn is made of two halves.
      if (whole) {
        reach(0.5, false);
        reach(1, false);
        if (fresh) d += 'Z';
      } else reach(1, Math.abs(way) > Math.PI);
      if (!whole || back || !fresh) solid = false;
    },
    close: () => {
      if (d !== '') d += 'Z';
    },
  };
};
