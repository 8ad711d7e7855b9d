import type { Ctx } from '../draw/ink.ts';
import type { TextMeasure } from './lettering.ts';
import { penOf } from './pen.ts';
import { short } from './route.ts';
import type { Drawing } from './shape.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing. */
export const element = <T extends keyof SVGElementTagNameMap>(
  tag: T,
  attributes: Readonly<Record<string, string>> = {},
): SVGElementTagNameMap[T] => {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};

/** A kept drawing as it is shown: one of several under a key, in a light. */
export interface Look {
  readonly key: string;
  readonly frame: number;
  readonly light: number;
}

interface Symbol {
  readonly id: string;
  readonly drawing: Drawing;
  readonly element: SVGSymbolElement;
  uses: number;
}

/** Drawings by their names, drawn when they are first shown and on the page while they are. */
export interface Drawings {
  keep(key: string, width: number, height: number, draws: readonly ((ctx: Ctx) => void)[]): void;
  has(key: string): boolean;
  size(key: string): { readonly width: number; readonly height: number };
  take(look: Look): string; // the id of its symbol
  leave(look: Look): void;
  strips(look: Look): Drawing['strips'];
}

/** Keeps drawings as symbols in `defs`; `name` is in front of all their ids. */
export const drawingsIn = (defs: SVGDefsElement, name: string, measure: TextMeasure): Drawings => {
  const kept = new Map<string, { width: number; height: number; draws: readonly ((ctx: Ctx) => void)[] }>();
  const symbols = new Map<string, Symbol>();
  const draw = (look: Look): Symbol => {
    const label = `${look.key} ${look.frame} ${look.light}`;
    const before = symbols.get(label);
    if (before) return before;
    const { width, height, draws } = sheet(look.key);
    const id = `${name}${symbols.size}`;
    const pen = penOf({ name: id, light: look.light, measure });
    draws[look.frame]?.(pen.ctx);
    const drawing = pen.drawing();
    const symbol = element('symbol', { id, viewBox: `0 0 ${short(width)} ${short(height)}` });
    symbol.innerHTML = `<defs>${drawing.defs}</defs>${drawing.body}`;
    const made = { id, drawing, element: symbol, uses: 0 };
    symbols.set(label, made);
    return made;
  };
  const sheet = (key: string) => {
    const found = kept.get(key);
    if (!found) throw new Error(`no drawing is called ${key}`);
    return found;
  };
  return {
    keep: (key, width, height, draws) => {
      if (!kept.has(key)) kept.set(key, { width, height, draws });
    },
    has: (key) => kept.has(key),
    size: sheet,
    take: (look) => {
      const symbol = draw(look);
      if (symbol.uses++ === 0) defs.append(symbol.element);
      return symbol.id;
    },
    leave: (look) => {
      const symbol = draw(look);
      if (--symbol.uses === 0) symbol.element.remove();
    },
    strips: (look) => draw(look).drawing.strips,
  };
};
