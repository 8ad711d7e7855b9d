import { expect, test } from 'vitest';
import type { Ctx } from '../../src/stage/draw/ink.ts';
import { drawTerrain } from '../../src/stage/draw/terrain.ts';
import { castShadow, coverWithSnow } from '../../src/stage/draw/weather.ts';
import { layout } from '../../src/stage/layout.ts';
import { WHITE } from '../../src/stage/svg/colour.ts';
import { penOf } from '../../src/stage/svg/pen.ts';
import type { Drawing } from '../../src/stage/svg/shape.ts';
import { seasons } from '../../src/store/session.ts';

/** What a pen that keeps a drawing makes of what would be drawn on a canvas. */

const drawn = (draw: (ctx: Ctx) => void, light = WHITE): Drawing => {
  const pen = penOf({ name: 'a', light, measure: (_, text) => text.length * 10 });
  draw(pen.ctx);
  return pen.drawing();
};

const square = (ctx: Ctx, at = 0): void => {
  ctx.beginPath();
  ctx.rect(at, 0, 10, 10);
};

test('a form that is filled and outlined is one element', () => {
  const { body } = drawn((ctx) => {
    square(ctx);
    ctx.fillStyle = '#102030';
    ctx.fill();
    ctx.strokeStyle = '#405060';
    ctx.stroke();
  });
  expect(body).toBe('<path d="M0 0h10v10h-10Z" fill="#102030" stroke="#405060" stroke-width="1"/>');
});

test('places and lines grow with the scale', () => {
  const { body } = drawn((ctx) => {
    ctx.translate(5, 7);
    ctx.scale(2, 2);
    ctx.beginPath();
    ctx.moveTo(1, 1);
    ctx.lineTo(3, 1);
    ctx.lineWidth = 3;
    ctx.stroke();
  });
  expect(body).toContain('d="M7 9L11 9"');
  expect(body).toContain('stroke-width="6"');
});

test('a whole turn is drawn, and ends where it starts', () => {
  const { body } = drawn((ctx) => {
    ctx.beginPath();
    ctx.arc(10, 10, 5, 0, 2 * Math.PI);
    ctx.fill();
  });
  expect(body).toContain('d="M15 10A5 5 0 0 1 5 10A5 5 0 0 1 15 10Z"');
});

test('an arc runs the way that a canvas runs', () => {
  const half = (back: boolean): string =>
    drawn((ctx) => {
      ctx.beginPath();
      ctx.arc(0, 0, 5, Math.PI, 0, back);
      ctx.stroke();
    }).body;
  expect(half(false)).toContain('M-5 0A5 5 0 0 1 5 0');
  expect(half(true)).toContain('M-5 0A5 5 0 0 0 5 0');
});

test('translucent forms that overlap stay apart, so that they darken each other', () => {
  const overlapping = (colour: string): string =>
    drawn((ctx) => {
      ctx.fillStyle = colour;
      for (const at of [0, 5]) {
        square(ctx, at);
        ctx.fill();
      }
    }).body;
  expect(overlapping('rgba(0, 0, 0, 0.5)').match(/<path/g)).toHaveLength(2);
  expect(overlapping('#000000').match(/<path/g)).toHaveLength(1);
});

test('what is cut out ends with the state that it was cut in', () => {
  const { body, defs } = drawn((ctx) => {
    ctx.save();
    square(ctx);
    ctx.clip();
    ctx.fillRect(0, 0, 50, 50);
    ctx.restore();
    ctx.fillRect(60, 0, 5, 5);
  });
  expect(body).toMatch(/^<g clip-path="url\(#a-0\)"><path [^>]*><\/g><path [^>]*>$/);
  expect(defs).toBe('<clipPath id="a-0"><path d="M0 0h10v10h-10Z"/></clipPath>');
});

test('a light colours everything', () => {
  const { body } = drawn((ctx) => {
    ctx.fillStyle = '#FFFFFF';
    ctx.fillRect(0, 0, 1, 1);
    ctx.fillStyle = 'rgba(255, 255, 255, 0.5)';
    ctx.fillRect(2, 0, 1, 1);
  }, 0x804020);
  expect(body.match(/fill="#804020"/g)).toHaveLength(2);
  expect(body).toContain('fill-opacity="0.5"');
});

test('words are no markup', () => {
  const { body } = drawn((ctx) => ctx.fillText('<b> & "c"', 1, 2));
  expect(body).toContain('>&lt;b> &amp; &quot;c"'.replace('c"', 'c&quot;'));
});

test('a shadow lies under what casts it, and snow on top', () => {
  const { body, defs } = drawn((ctx) => {
    square(ctx);
    ctx.fill();
    coverWithSnow(ctx, { width: 20, height: 20 }, 2, 1);
    castShadow(ctx, { width: 20, height: 20 }, 10);
  });
  expect(body).toMatch(/^<use [^>]*transform[^>]*><path [^>]*><use [^>]*mask[^>]*>$/);
  expect(defs).toContain('<mask');
});

test.each([
  ['beside the panel', 724, 768],
  ['above it', 390, 293],
  ['wide', 1280, 720],
] as const)('the land can be drawn %s, in every season', (_, width, height) => {
  for (const season of seasons) {
    const { body, defs } = drawn((ctx) => drawTerrain(ctx, layout(width, height), season, 1));
    expect(body.match(/<(path|g|use)\b/g)?.length).toBeGreaterThan(500);
    expect(body.match(/<(path|g|use)\b/g)?.length).toBeLessThan(8000);
    expect(body + defs).not.toMatch(/NaN|undefined|null/);
    expect(body.match(/<g\b/g)?.length).toBe(body.match(/<\/g>/g)?.length);
  }
});
