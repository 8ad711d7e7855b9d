import type { PillarId } from '../data/pillars.ts';
import type { Season } from '../store/session.ts';

/** Colours of the valley. Each pillar is told by its place, pattern, icon and roofs too, never by hue alone. */

export const ink = '#1E2A38';
export const paper = '#FBF7EC';
export const water = '#BFE0EA';
export const midWater = '#7FBBCF';
export const deepWater = '#2E7F9E';
export const stone = '#D9D2C3';
export const darkStone = '#A79F90';
export const wood = '#B98A57';
export const darkWood = '#7A5636';
export const plaster = '#FFFDF6';
export const lamp = '#FFD873';
export const earth = '#C9B48E';

/** How wide outlines are, in CSS pixels. */
export const outline = 2;

/** The outline of a thing of some radius: thinner where it is much smaller than it is meant to be. */
export const outlineOf = (radius: number, meant: number): number =>
  outline * Math.min(1, Math.max(0.65, radius / meant));

export interface PillarColours {
  readonly fill: string;
  readonly deep: string; // stone walls and roofs
  readonly pale: string; // ground under the pattern
  readonly ground: string; // the upper terrace, on which the houses stand
  readonly onFill: string; // what is drawn on the fill
  readonly thread: string; // the pattern on the fill: far enough to be seen, near enough that the fill keeps its lightness
}

/** From dark to light trust, create, use and collaborate, each a step lighter: eyes that see no hue can tell them too. */
export const pillarColours: Readonly<Record<PillarId, PillarColours>> = {
  use: {
    fill: '#3684DE',
    deep: '#1A5DAA',
    pale: '#C9DDF2',
    ground: '#E9F1F6',
    onFill: paper,
    thread: '#B4D6F9',
  },
  create: {
    fill: '#AE3C14',
    deep: '#8E2F0E',
    pale: '#F5D3C2',
    ground: '#FBEDE2',
    onFill: paper,
    thread: '#E99A74',
  },
  trust: {
    fill: '#0F4432',
    deep: '#0F3F2F',
    pale: '#C3D8CC',
    ground: '#E6EFE6',
    onFill: paper,
    thread: '#63A083',
  },
  collaborate: {
    fill: '#F2B53A',
    deep: '#B07C12',
    pale: '#FBE6B8',
    ground: '#FDF5DF',
    onFill: ink,
    thread: '#FFEBB8',
  },
};

/** What a season paints. */
export interface SeasonColours {
  readonly sky: readonly [top: string, middle: string, horizon: string];
  readonly ridges: readonly [far: string, near: string];
  readonly ground: readonly [low: string, middle: string, high: string];
  readonly contour: string; // edges of the terraced fields
  readonly field: readonly string[]; // paddies
  readonly evergreen: string;
  readonly leaves: readonly string[]; // broad-leaved trees; empty: bare
  readonly drift: readonly string[]; // what falls through the air
  readonly snow: boolean;
  readonly light: number; // what the season's light does to everything that is baked once
  readonly glow: string; // light from the upper left
  readonly haze: string; // what distance fades into
}

export const seasonColours: Readonly<Record<Season, SeasonColours>> = {
  winter: {
    sky: ['#9FB6CB', '#D5DEE4', '#F7E8DA'],
    ridges: ['#8FA8BE', '#6F8DA4'],
    ground: ['#BFD0D8', '#D3E0E3', '#EAF1F0'],
    contour: '#8CA5B0',
    field: ['#DDD8C4', '#C8D6DC', '#E6E6DE'],
    evergreen: '#4F7664',
    leaves: [],
    drift: ['#FFFFFF'],
    snow: true,
    light: 0xe6edf8,
    glow: 'rgba(255, 244, 224, 0.5)',
    haze: '#DDE6EC',
  },
  spring: {
    sky: ['#A9CFE3', '#E2EEEA', '#FCE9E2'],
    ridges: ['#A8C3C9', '#7FA79F'],
    ground: ['#B4D08E', '#C6DDA4', '#D8E8BE'],
    contour: '#93B275',
    field: ['#BFDDE3', '#A9D0DC', '#CFE3B0'],
    evergreen: '#4E8060',
    leaves: ['#F6C3CC', '#F3AFBF', '#B9D588'],
    drift: ['#F6B9C7', '#FBDDE3'],
    snow: false,
    light: 0xfffdfa,
    glow: 'rgba(255, 246, 214, 0.55)',
    haze: '#F3F1E6',
  },
  summer: {
    sky: ['#5FAEDD', '#C3E3F0', '#FBF5DE'],
    ridges: ['#8FB3C4', '#5E8F84'],
    ground: ['#8DB862', '#A3C777', '#BAD694'],
    contour: '#779F57',
    field: ['#8FBF63', '#A5CC75', '#7FB35C'],
    evergreen: '#38704F',
    leaves: ['#6FA65A', '#88B865', '#5B9654'],
    drift: ['#FFF3B8'],
    snow: false,
    light: 0xfffbe6,
    glow: 'rgba(255, 250, 196, 0.62)',
    haze: '#E9F3EA',
  },
  autumn: {
    sky: ['#E3A57C', '#F6D3A8', '#FDEBCB'],
    ridges: ['#B6AFB4', '#8E8A8C'],
    ground: ['#B9B066', '#D2C27E', '#E4D6A2'],
    contour: '#B79F5D',
    field: ['#E5C25F', '#D9AF4A', '#EBD27F'],
    evergreen: '#5A7A57',
    leaves: ['#D9652B', '#C23B2E', '#E8A33A'],
    drift: ['#D9652B', '#E8A33A', '#C23B2E'],
    snow: false,
    light: 0xffeacb,
    glow: 'rgba(255, 196, 110, 0.6)',
    haze: '#FBE9CB',
  },
};
