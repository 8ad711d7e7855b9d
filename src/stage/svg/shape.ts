import { short } from './route.ts';

/** A colour or another fill, and how much of what is behind it it hides. */
export interface Paint {
  readonly paint: string;
  readonly alpha: number;
}

/** How a line is drawn, beside its colour. */
export interface Stroke extends Paint {
  readonly width: number;
  readonly cap: CanvasLineCap;
  readonly join: CanvasLineJoin;
  readonly dash: readonly number[];
}

/** One form of a drawing. */
export interface Shape {
  readonly d: string;
  readonly solid: boolean; // see route.ts
  readonly matrix: string; // of its path alone; empty: none
  readonly clipped: boolean;
  readonly fill: Paint | null;
  readonly stroke: Stroke | null;
}

/** A strip that runs through the whole width of a drawing; a rope bends it along its line. */
export interface Strip {
  readonly middle: number;
  readonly width: number;
  readonly paint: Paint;
}

/** What a pen has drawn: what its forms refer to, the forms, and the strips among them. */
export interface Drawing {
  readonly defs: string;
  readonly body: string;
  readonly strips: readonly Strip[];
}

const painted = (as: 'fill' | 'stroke', { paint, alpha }: Paint): string =>
  ` ${as}="${paint}"${alpha < 1 ? ` ${as}-opacity="${short(alpha)}"` : ''}`;

const lined = ({ width, cap, join, dash }: Stroke): string =>
  [
    ` stroke-width="${short(width)}"`,
    cap === 'butt' ? '' : ` stroke-linecap="${cap}"`,
    join === 'miter' ? '' : ` stroke-linejoin="${join}"`,
    dash.length > 0 ? ` stroke-dasharray="${dash.map(short).join(' ')}"` : '',
  ].join('');

const path = ({ d, matrix }: Shape, look: string): string =>
  `<path d="${d}"${matrix && ` transform="${matrix}"`}${look}/>`;

/** A form as SVG writes it. */
export const shapeAsText = (shape: Shape): string => {
  const { fill, stroke } = shape;
  const inside = fill ? painted('fill', fill) : ' fill="none"';
  return path(shape, inside + (stroke ? painted('stroke', stroke) + lined(stroke) : ''));
};

const SEEN = 0.5; // a fill or line that hides less than this is light or shade on something else

/** A form without colours of its own, for an outline of the whole; nothing for what lies within others. */
export const outlined = (shape: Shape): string => {
  if (shape.clipped) return '';
  const fill = shape.fill !== null && shape.fill.alpha > SEEN;
  const stroke = shape.stroke !== null && shape.stroke.alpha > SEEN ? shape.stroke : null;
  if (!fill && !stroke) return '';
  return path(shape, (fill ? '' : ' fill="none"') + (stroke ? lined(stroke) : ' stroke="none"'));
};

const samePaint = (a: Paint | null, b: Paint | null): boolean =>
  a?.paint === b?.paint && a?.alpha === b?.alpha;

const sameStroke = (a: Stroke | null, b: Stroke | null): boolean =>
  samePaint(a, b) &&
  a?.width === b?.width &&
  a?.cap === b?.cap &&
  a?.join === b?.join &&
  a?.dash.join() === b?.dash.join();

const same = (a: Shape, b: Shape): boolean =>
  a.clipped === b.clipped && samePaint(a.fill, b.fill) && sameStroke(a.stroke, b.stroke);

/** Two forms that follow each other as one, if that looks the same; otherwise null. */
export const joined = (before: Shape, next: Shape): Shape | null => {
  if (before.matrix !== next.matrix) return null;
  // A form that is filled and then outlined.
  if (before.d === next.d && before.fill && !before.stroke && !next.fill)
    return { ...before, stroke: next.stroke };
  if (before.matrix || !same(before, next)) return null;
  const { fill, stroke } = before;
  const opaque = (fill?.alpha ?? 1) === 1 && (stroke?.alpha ?? 1) === 1;
  const separate = fill === null || (stroke === null && before.solid && next.solid);
  return opaque && separate ? { ...before, d: before.d + next.d } : null;
};
