import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pillarIds } from '../../src/data/pillars.ts';
import { pillarColours } from '../../src/stage/palette.ts';

type Light = readonly [red: number, green: number, blue: number]; // linear, 0 to 1

const lightOf = (hex: string): Light => {
  const part = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};

/** Rows of what eyes without one kind of cone see, after Machado, Oliveira and Fernandes 2009. */
const eyes: Readonly<Record<string, readonly Light[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const dot = (row: Light, light: Light): number =>
  Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2]);

const LUMINANCE: Light = [0.2126, 0.7152, 0.0722];
const luminance = (hex: string): number => dot(LUMINANCE, lightOf(hex));
const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const curve = (part: number): number => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116);

/** CIELAB, in which equal distances look about equally large. */
const labOf = (light: Light): Light => {
  const x = curve(dot([0.4124, 0.3576, 0.1805], light) / 0.9505);
  const y = curve(dot(LUMINANCE, light));
  const z = curve(dot([0.0193, 0.1192, 0.9505], light) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

const lightness = (hex: string): number => labOf(lightOf(hex))[0];

const SEEN = 12; // difference in CIELAB from which two areas side by side look like two colours

describe.each(Object.entries(eyes))('%s', (_, rows) => {
  it('tells the four pillars by their colours', () => {
    const seen = pillarIds.map((id) => {
      const light = lightOf(pillarColours[id].fill);
      return labOf(rows.map((row) => dot(row, light)) as unknown as Light);
    });
    const nearest = seen.flatMap((one, index) =>
      seen
        .slice(index + 1)
        .map((other) => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(SEEN);
  });
});

it('makes trust, create, use and collaborate each lighter than the one before', () => {
  const steps = (['trust', 'create', 'use', 'collaborate'] as const).map((id) =>
    lightness(pillarColours[id].fill),
  );
  for (const [index, step] of steps.slice(1).entries())
    expect(step - (steps[index] ?? 0)).toBeGreaterThan(10);
});

it.each(pillarIds)('lets the sign and the pattern of %s be seen on its colour', (id) => {
  const { fill, onFill, thread } = pillarColours[id];
  expect(contrast(onFill, fill)).toBeGreaterThan(3);
  expect(Math.abs(lightness(thread) - lightness(fill))).toBeGreaterThan(14);
});

it('has the same colours on the page as in the valley', () => {
  const tokens = readFileSync(new URL('../../src/panel/shared/tokens.css', import.meta.url), 'utf8');
  for (const id of pillarIds) {
    const { fill, thread } = pillarColours[id];
    expect(tokens).toContain(`--${id}: ${fill.toLowerCase()};`);
    expect(tokens).toContain(`--tone: var(--${id});\n  --thread: ${thread.toLowerCase()};`);
  }
});
