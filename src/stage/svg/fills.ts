import { litBy } from './colour.ts';
import { short } from './route.ts';
import type { Drawing, Paint, Shape } from './shape.ts';

/** What the forms of a drawing refer to by name: gradients, patterns, and what they are cut out by. */
export interface Fills {
  next(): string; // a name that is free
  define(markup: string): void;
  paint(style: CanvasGradient | CanvasPattern): Paint;
  clip(path: Pick<Shape, 'd' | 'matrix'>): string; // its name
  linear(from: Spot, to: Spot): CanvasGradient;
  radial(from: Spot, fromRadius: number, to: Spot, toRadius: number): CanvasGradient;
  tile(width: number, height: number, matrix: string, drawing: Drawing): string; // as a fill
  defs(): string;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

export const fillsOf = (name: string, light: number): Fills => {
  const defs: (() => string)[] = [];
  const clips = new Map<string, string>();
  const ids = new WeakMap<object, string>();
  let used = 0;
  const next = (): string => `${name}-${used++}`;
  const gradient = (kind: 'linear' | 'radial', where: string): CanvasGradient => {
    const stops: string[] = [];
    const id = next();
    const made: CanvasGradient = {
      addColorStop: (offset, colour) => {
        const { paint, alpha } = litBy(colour, light);
        const opacity = alpha < 1 ? ` stop-opacity="${alpha}"` : '';
        stops.push(`<stop offset="${short(offset)}" stop-color="${paint}"${opacity}/>`);
      },
    };
    const tag = `${kind}Gradient`;
    defs.push(
      () => `<${tag} id="${id}" gradientUnits="userSpaceOnUse"${where}>${stops.join('')}</${tag}>`, // stops come later
    );
    ids.set(made, id);
    return made;
  };
  return {
    next,
    define: (markup) => {
      defs.push(() => markup);
    },
    paint: (style) => ({ paint: `url(#${ids.get(style) ?? ''})`, alpha: 1 }),
    clip: ({ d, matrix }) => {
      const path = `<path d="${d}"${matrix && ` transform="${matrix}"`}/>`;
      const id = clips.get(path) ?? next();
      if (!clips.has(path)) defs.push(() => `<clipPath id="${id}">${path}</clipPath>`);
      clips.set(path, id);
      return id;
    },
    linear: (from, to) =>
      gradient(
        'linear',
        ` x1="${short(from.x)}" y1="${short(from.y)}" x2="${short(to.x)}" y2="${short(to.y)}"`,
      ),
    radial: (from, fromRadius, to, toRadius) => {
      const focus = ` fx="${short(from.x)}" fy="${short(from.y)}" fr="${short(fromRadius)}"`;
      return gradient('radial', `${focus} cx="${short(to.x)}" cy="${short(to.y)}" r="${short(toRadius)}"`);
    },
    tile: (width, height, matrix, { defs: inner, body }) => {
      const id = next();
      const size = ` width="${short(width)}" height="${short(height)}"`;
      const place = matrix && ` patternTransform="${matrix}"`;
      defs.push(
        () => `${inner}<pattern id="${id}" patternUnits="userSpaceOnUse"${size}${place}>${body}</pattern>`,
      );
      return `url(#${id})`;
    },
    defs: () => defs.map((write) => write()).join(''),
  };
};
