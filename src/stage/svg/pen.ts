import type { Ctx, Matrix, Outlines } from '../draw/ink.ts';
import { litBy } from './colour.ts';
import { type Fills, fillsOf } from './fills.ts';
import { lettering, type TextMeasure } from './lettering.ts';
import { type Frame, routeOf, scaledFrame, shiftedFrame, short, thickness, upright } from './route.ts';
import {
  type Drawing,
  joined,
  outlined,
  type Paint,
  type Shape,
  type Strip,
  type Stroke,
  shapeAsText,
} from './shape.ts';

export interface Pen {
  readonly ctx: Ctx;
  drawing(): Drawing;
}

/** What an ink is mixed from. */
interface Setting {
  readonly name: string; // that no other drawing on the page has
  readonly light: number; // in which everything is shown
  readonly measure: TextMeasure;
}

const states = [
  ...['fillStyle', 'strokeStyle', 'lineWidth', 'lineCap', 'lineJoin'],
  ...['globalAlpha', 'font', 'textAlign', 'textBaseline'],
] as readonly (keyof Ctx)[];

const matrixOf = ({ sx, sy, x, y }: Frame): string => {
  if (sx === 1 && sy === 1 && x === 0 && y === 0) return '';
  return `matrix(${[sx, 0, 0, sy].map((part) => Number(part.toFixed(5))).join(' ')} ${short(x)} ${short(y)})`;
};

/** A context that keeps a drawing as SVG instead of pixels. */
export const penOf = (setting: Setting): Pen => {
  const { name, light, measure } = setting;
  const fills: Fills = fillsOf(name, light);
  const route = routeOf();
  const items: (Shape | string)[] = [];
  const strips: Strip[] = [];
  const saved: { readonly style: Partial<Ctx>; frame: Frame; groups: number; dash: readonly number[] }[] = [];
  let frame = upright;
  let groups = 0;
  let dash: readonly number[] = [];

  const paint = (style: Ctx['fillStyle']): Paint => {
    const { paint, alpha } = typeof style === 'string' ? litBy(style, light) : fills.paint(style);
    return { paint, alpha: alpha * ctx.globalAlpha };
  };
  const strokeIn = (scale: number): Stroke => ({
    ...paint(ctx.strokeStyle),
    width: ctx.lineWidth * scale,
    cap: ctx.lineCap,
    join: ctx.lineJoin,
    dash: dash.map((length) => length * scale),
  });
  /** The path meant: one that was written, or the one under way. */
  const meant = (path: Path2D | undefined): Pick<Shape, 'd' | 'solid' | 'matrix'> =>
    path
      ? { d: (path as unknown as { line: string }).line, solid: false, matrix: matrixOf(frame) }
      : { d: route.d, solid: route.solid, matrix: '' };
  const add = (shape: Shape): void => {
    if (shape.d === '') return;
    const before = items.at(-1);
    const both = before !== undefined && typeof before !== 'string' ? joined(before, shape) : null;
    if (both) items[items.length - 1] = both;
    else items.push(shape);
  };

  let outline = '';
  const outlineId = (): string => {
    if (!outline) {
      outline = `${name}o`;
      const all = items.map((item) => (typeof item === 'string' ? '' : outlined(item))).join('');
      fills.define(`<g id="${outline}">${all}</g>`);
    }
    return outline;
  };
  const whole = (colour: string, more: string): string => {
    const { paint, alpha } = litBy(colour, light);
    return `<use href="#${outlineId()}" fill="${paint}" stroke="${paint}" opacity="${alpha}"${more}/>`;
  };

  const outlines: Outlines = {
    line: (line) => ({ line }) as unknown as Path2D,
    rounded: (...box) => route.round(frame, ...box),
    tile: (width, height, flat, draw) => {
      const pen = penOf({ ...setting, name: fills.next() });
      draw(pen.ctx);
      return fills.tile(width, height, matrixOf(scaledFrame(frame, 1, flat)), pen.drawing());
    },
    shade: (colour, matrix: Matrix) => {
      items.unshift(whole(colour, ` transform="matrix(${matrix.map(short).join(' ')})"`));
    },
    cap: (colour, deep) => {
      const here = `<use href="#${outlineId()}" fill="#fff" stroke="#fff"/>`;
      const below = `<use href="#${outlineId()}" fill="#000" stroke="#000" y="${short(deep)}"/>`;
      const mask = fills.next();
      fills.define(`<mask id="${mask}">${here}${below}</mask>`);
      items.push(whole(colour, ` mask="url(#${mask})"`));
    },
  };

  const letters = (text: string, x: number, y: number, most: number | undefined, look: string): void => {
    const size = thickness(frame);
    items.push(lettering(ctx, text, shiftedFrame(frame, x, y), size, most, measure, look));
  };

  const ctx: Ctx = {
    outlines,
    fillStyle: '#000000',
    strokeStyle: '#000000',
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    globalAlpha: 1,
    font: '700 10px sans-serif',
    textAlign: 'start',
    textBaseline: 'alphabetic',
    beginPath: route.begin,
    moveTo: (x, y) => route.move(frame, x, y),
    lineTo: (x, y) => route.line(frame, x, y),
    quadraticCurveTo: (...points) => route.curve(frame, ...points),
    bezierCurveTo: (...points) => route.curve(frame, ...points),
    closePath: route.close,
    rect: (x, y, width, height) => route.box(frame, x, y, width, height),
    arc: (x, y, r, from, to, back = false) => route.arc(frame, [x, y], [r, r], 0, [from, to], back),
    ellipse: (x, y, rx, ry, turned, from, to, back = false) =>
      route.arc(frame, [x, y], [rx, ry], turned, [from, to], back),
    fill: (path) => add({ ...meant(path), clipped: groups > 0, fill: paint(ctx.fillStyle), stroke: null }),
    stroke: (path) =>
      add({ ...meant(path), clipped: groups > 0, fill: null, stroke: strokeIn(path ? 1 : thickness(frame)) }),
    clip: (path) => {
      items.push(`<g clip-path="url(#${fills.clip(meant(path))})">`);
      groups += 1;
    },
    fillRect: (x, y, width, height) => {
      const box = routeOf();
      box.box(frame, x, y, width, height);
      const fill = paint(ctx.fillStyle);
      strips.push({ middle: y + height / 2, width: height, paint: fill });
      add({ d: box.d, solid: true, matrix: '', clipped: groups > 0, fill, stroke: null });
    },
    save: () => {
      const style = Object.fromEntries(states.map((state) => [state, ctx[state]])) as Partial<Ctx>;
      saved.push({ style, frame, groups, dash });
    },
    restore: () => {
      const before = saved.pop();
      if (!before) return;
      Object.assign(ctx, before.style);
      if (groups > before.groups) items.push('</g>'.repeat(groups - before.groups));
      ({ frame, groups, dash } = before);
    },
    translate: (x, y) => {
      frame = shiftedFrame(frame, x, y);
    },
    scale: (sx, sy) => {
      frame = scaledFrame(frame, sx, sy);
    },
    setLineDash: (lengths: Iterable<number>) => {
      dash = [...lengths];
    },
    fillText: (text, x, y, most) => {
      const { paint: colour } = paint(ctx.fillStyle);
      letters(text, x, y, most, ` fill="${colour}"`);
    },
    strokeText: (text, x, y, most) => {
      const { paint: colour, width, join } = strokeIn(thickness(frame));
      letters(
        text,
        x,
        y,
        most,
        ` fill="none" stroke="${colour}" stroke-width="${short(width)}" stroke-linejoin="${join}"`,
      );
    },
    measureText: (text) => ({ width: measure(ctx.font, text) }),
    createLinearGradient: (x0, y0, x1, y1) =>
      fills.linear(shiftedFrame(frame, x0, y0), shiftedFrame(frame, x1, y1)),
    createRadialGradient: (x0, y0, r0, x1, y1, r1) =>
      fills.radial(shiftedFrame(frame, x0, y0), r0 * frame.sx, shiftedFrame(frame, x1, y1), r1 * frame.sx),
  };

  return {
    ctx,
    drawing: () => ({
      defs: fills.defs(),
      body:
        items.map((item) => (typeof item === 'string' ? item : shapeAsText(item))).join('') +
        '</g>'.repeat(groups),
      strips,
    }),
  };
};
