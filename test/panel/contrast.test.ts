import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (sheet: string): string =>
  readFileSync(join(import.meta.dirname, '../../src/panel/shared', sheet), 'utf8');

/** The colours that a sheet gives names to. */
const tokensIn = (sheet: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...read(sheet).matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name, colour]) => [name, colour]),
  );

const usual = tokensIn('tokens.css');
const chosen = { ...usual, ...tokensIn('chosen.css') };

/** Relative luminance as WCAG 2 has it. */
const luminance = (colour: string): number => {
  const six = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(six.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const ratio = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** Pairs of a text and what it stands on that are told apart by less than `least`. */
const pale = (tokens: Readonly<Record<string, string>>, least: number): string[] => {
  const names = Object.keys(tokens);
  const texts = names.filter((name) => /^ink|-text$/.test(name));
  const grounds = names.filter((name) => /^(paper|card|mist)$|-pale$/.test(name));
  expect(texts.length * grounds.length).toBeGreaterThan(20);
  return texts.flatMap((text) =>
    grounds
      .filter((ground) => ratio(tokens[text] as string, tokens[ground] as string) < least)
      .map((ground) => `${text} on ${ground}`),
  );
};

test('text is told from what it stands on, 4.5 to 1 at least', () => {
  expect(pale(usual, 4.5)).toEqual([]);
});

test('with higher contrast it is 7 to 1', () => {
  expect(pale(chosen, 7)).toEqual([]);
});

test('with higher contrast every text is darker, or as dark as it can be', () => {
  for (const name of Object.keys(usual).filter((token) => /^ink|-text$/.test(token)))
    expect(luminance(chosen[name] as string), name).toBeLessThan(luminance(usual[name] as string));
});
