import type { ComparatorId } from '../../data/comparators.ts';
import { ink, paper } from '../palette.ts';
import { type Ctx, inked, segment } from './ink.ts';

/** Far valleys: a village under a banner on a tall pole. Patterns are no country's own; the name stands below. */

const cloths: Readonly<
  Record<
    ComparatorId,
    { readonly colour: string; readonly draw: (ctx: Ctx, wide: number, high: number) => void }
  >
> = {
  US: {
    colour: '#6C7FA6',
    draw: (ctx, wide, high) => {
      for (let row = 1; row < 6; row++)
        for (let dot = 1; dot < 3; dot++) {
          ctx.beginPath();
          ctx.arc((wide * dot) / 3, (high * row) / 6, wide * 0.11, 0, 2 * Math.PI);
          ctx.fill();
        }
    },
  },
  CN: {
    colour: '#A8757C',
    draw: (ctx, wide, high) => {
      for (let row = 0; row < 6; row++) {
        ctx.beginPath();
        for (let step = 0; step <= 12; step++)
          ctx.lineTo((wide * step) / 12, (high * (row + 0.5)) / 6 + Math.sin(step * 1.05) * high * 0.035);
        ctx.stroke();
      }
    },
  },
  DE: {
    colour: '#7E8F6E',
    draw: (ctx, wide, high) => {
      for (let row = -2; row < 7; row++) segment(ctx, 0, (high * (row + 2)) / 6, wide, (high * row) / 6);
    },
  },
};

/** A banner's cloth in its own frame; the scene shows as much of it as people there use AI. */
export const drawCloth = (ctx: Ctx, wide: number, high: number, id: ComparatorId): void => {
  const { colour, draw } = cloths[id];
  ctx.beginPath();
  ctx.rect(1, 1, wide - 2, high - 2);
  inked(ctx, colour, Math.max(1, wide * 0.1));
  ctx.save();
  ctx.clip();
  ctx.fillStyle = ctx.strokeStyle = 'rgba(255, 255, 255, 0.85)';
  ctx.lineWidth = Math.max(0.8, wide * 0.1);
  draw(ctx, wide, high);
  ctx.restore();
};

/** The village at the foot of a banner; `foot` is the height of its ground. */
export const drawVillage = (ctx: Ctx, wide: number, foot: number): void => {
  for (const [x, size, colour] of [
    [0.2, 0.9, '#8795A3'],
    [0.68, 1, '#75838F'],
    [0.44, 1.15, '#66737F'],
  ] as const) {
    const house = wide * 0.2 * size;
    const left = x * wide - house / 2;
    ctx.beginPath();
    ctx.rect(left + house * 0.12, foot - house * 0.5, house * 0.76, house * 0.5);
    inked(ctx, paper, 0.8, 'rgba(30, 42, 56, 0.65)');
    ctx.beginPath();
    ctx.moveTo(left - house * 0.08, foot - house * 0.46);
    ctx.lineTo(left + house * 0.25, foot - house * 0.92);
    ctx.lineTo(left + house * 0.75, foot - house * 0.92);
    ctx.lineTo(left + house * 1.08, foot - house * 0.46);
    ctx.closePath();
    inked(ctx, colour, 0.8, 'rgba(30, 42, 56, 0.65)');
  }
};

/** The name of the country below the foot of its banner. */
export const drawCountry = (ctx: Ctx, wide: number, foot: number, name: string, font: string): void => {
  const size = Math.max(9, wide * 0.22);
  ctx.font = `700 ${size}px ${font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineWidth = size * 0.3;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = paper;
  ctx.strokeText(name, wide / 2, foot + size * 0.62);
  ctx.fillStyle = ink;
  ctx.fillText(name, wide / 2, foot + size * 0.62);
};

/** The pole, all of it: how far its cloth could come down is how many could use AI. */
export const drawPole = (ctx: Ctx, wide: number, high: number): void => {
  ctx.strokeStyle = ink;
  ctx.lineWidth = Math.max(1.2, wide * 0.16);
  segment(ctx, wide * 0.16, high, wide * 0.16, 1);
  ctx.lineWidth = Math.max(1, wide * 0.1);
  segment(ctx, wide * 0.16, 1.5, wide, 1.5);
};
