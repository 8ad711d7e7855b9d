import type { EndingId } from '../../../data/endings.ts';
import { pillarIds } from '../../../data/pillars.ts';
import { darkWood, ink, lamp, pillarColours, wood } from '../../palette.ts';
import { LINE } from '../buildings/house.ts';
import { drawChimney, drawRobot } from '../buildings/props.ts';
import { type Ctx, ellipse, inked, segment } from '../ink.ts';
import { drawPeople, drawPerson } from './people.ts';
import {
  drawArm,
  drawBarrel,
  drawBoat,
  drawBook,
  drawCrate,
  drawFork,
  drawQuestions,
  drawScaffold,
  drawSheaf,
  drawSignpost,
  drawSprout,
  drawStump,
  drawTablet,
} from './props.ts';

/**
 * What people are at where the water is shared out, at the end of a run: what is particular to how it ended, told by what
 * they do, with no one winning or losing. From −5 to 5 across, from 0 up to −5.
 */

export const endingScenes: Readonly<Record<EndingId, (ctx: Ctx) => void>> = {
  /** They read what is cut into stone, where everybody passes. */
  answeredByRule: (ctx) => {
    for (const [x, high] of [
      [-2.4, 3],
      [0, 4],
      [2.4, 3],
    ] as const)
      drawTablet(ctx, x, -0.4, high);
    drawPeople(ctx, [
      [-3.9, 0, 0],
      [1.2, 0.3, 4],
      [3.9, 0, 3],
    ]);
  },
  /** They wait beside barrels that nobody has opened. */
  moneyWaiting: (ctx) => {
    for (const [row, y] of [-0.2, -1.5, -2.8].entries())
      for (let place = 0; place < 5 - row; place++) drawBarrel(ctx, -2.6 + row * 0.65 + place * 1.3, y, 1.4);
    drawPeople(ctx, [
      [-4.2, 0.2, 1],
      [4.2, 0.2, 2],
    ]);
  },
  /** They plant anew beside a trunk that broke. */
  comeback: (ctx) => {
    drawStump(ctx);
    for (const [x, high] of [
      [1.4, 2],
      [2.6, 2.7],
      [-2.6, 1.6],
    ] as const)
      drawSprout(ctx, x, -0.1, high);
    drawPeople(ctx, [
      [-4, 0.1, 5],
      [4, 0.1, 1],
    ]);
  },
  /** They keep a step away from the helper that they use. */
  usedWithDoubt: (ctx) => {
    drawRobot(ctx, 0, 0, 2.5, '#C3CDD6');
    drawPeople(ctx, [
      [-3.9, 0, 2],
      [-2.9, 0.4, 0],
      [3, 0.4, 4],
      [4, 0, 3],
    ]);
    drawQuestions(ctx);
  },
  /** They unpack what has come over the sea. */
  fromAbroad: (ctx) => {
    drawBoat(ctx);
    for (const [x, y] of [
      [1.6, 0],
      [3.2, 0],
      [2.4, -1.5],
    ] as const)
      drawCrate(ctx, x, y, 1.5);
    drawPerson(ctx, 4.6, 0.3, 0);
  },
  /** They sit around one table, from everywhere. */
  trustHub: (ctx) => {
    drawPeople(ctx, [
      [-1.7, -1.4, 2],
      [0, -1.4, 0],
      [1.7, -1.4, 3],
    ]);
    ellipse(ctx, 0, -0.8, 3, 0.9);
    inked(ctx, wood, LINE);
    ellipse(ctx, 0, -1, 3, 0.85);
    inked(ctx, '#E0C9A0', LINE);
    ellipse(ctx, 0, -1.3, 0.5, 0.6);
    inked(ctx, lamp, LINE);
    drawPeople(ctx, [
      [-3.7, 0.2, 4],
      [3.7, 0.2, 1],
    ]);
  },
  /** They put together a helper of their own. */
  makers: (ctx) => {
    drawChimney(ctx, -4.2, -0.6, 3, pillarColours.create.fill);
    drawArm(ctx, -2.2, 0, 1);
    drawArm(ctx, 2.4, 0, -1);
    drawRobot(ctx, 0.1, -0.4, 2.2, pillarColours.create.fill);
    drawPerson(ctx, 4.2, 0.3, 2);
  },
  /** They are many who can, and wait for work to come. */
  talent: (ctx) => {
    for (const [at, coat] of [0, 3, 4, 2, 1].entries()) {
      const x = -3.8 + at * 1.9;
      drawPerson(ctx, x, at % 2 ? 0.4 : -0.2, coat, 2.6);
      drawBook(ctx, x + 0.6, (at % 2 ? 0.4 : -0.2) - 1.1, 1.2, pillarColours.collaborate.fill);
    }
  },
  /** They bring in a rich harvest together with their helpers. */
  productive: (ctx) => {
    for (const [row, y] of [0, -1.2].entries())
      for (let place = 0; place < 4 - row; place++) drawSheaf(ctx, -2.6 + row * 0.75 + place * 1.5, y);
    drawRobot(ctx, 3.6, 0, 2, pillarColours.use.fill);
    drawPerson(ctx, -4.3, 0.2, 1);
  },
  /** They look up at what is being raised. */
  invested: (ctx) => {
    drawScaffold(ctx, -0.6, 0, 4.2, 4.4);
    ctx.strokeStyle = ink;
    ctx.lineWidth = 0.14;
    segment(ctx, 1.5, -4.4, 3.4, -4.4);
    segment(ctx, 3.1, -4.4, 3.1, -2.7);
    drawCrate(ctx, 3.1, -1.5, 1.2);
    drawPeople(ctx, [
      [-4.2, 0.2, 0],
      [4.4, 0.3, 5],
    ]);
  },
  /** Four hold the four bands of one pole, and none is longer than another. */
  balanced: (ctx) => {
    ctx.strokeStyle = darkWood;
    ctx.lineWidth = 0.3;
    segment(ctx, 0, 0, 0, -5);
    for (const [at, id] of pillarIds.entries()) {
      const x = [-3.8, -1.5, 1.5, 3.8][at] ?? 0;
      const foot = at === 1 || at === 2 ? 0.5 : 0;
      ctx.strokeStyle = ink;
      ctx.lineWidth = 0.5;
      segment(ctx, 0, -4.8, x, foot - 1.2);
      ctx.strokeStyle = pillarColours[id].fill;
      ctx.lineWidth = 0.32;
      segment(ctx, 0, -4.8, x, foot - 1.2);
      drawPerson(ctx, x, foot, [0, 1, 2, 3][at] ?? 0);
    }
    ellipse(ctx, 0, -5, 0.36, 0.36);
    inked(ctx, lamp, LINE);
  },
  /** Children read on, and what they read grows. */
  nextGeneration: (ctx) => {
    drawBook(ctx, 0, -0.4, 3.4, pillarColours.collaborate.fill);
    drawSprout(ctx, 0, -1.7, 2.9);
    drawPeople(
      ctx,
      [
        [-4, 0.2, 0],
        [-2.6, 0.2, 3],
        [2.6, 0.2, 4],
        [4, 0.2, 2],
      ],
      1.7,
    );
  },
  /** They stop at a fork, and one has gone ahead. */
  underWay: (ctx) => {
    drawFork(ctx);
    drawSignpost(ctx, 0, -0.6, 4.6, (on) => {
      for (const side of [-1, 1]) {
        segment(on, side * 0.4, 0, side * 1.9, 0);
        segment(on, side * 1.9, 0, side * 1.3, -0.5);
        segment(on, side * 1.9, 0, side * 1.3, 0.5);
      }
    });
    drawPeople(ctx, [
      [-1.7, 0.5, 0],
      [1.9, 0.5, 1],
    ]);
    drawPerson(ctx, 4.3, -0.9, 3, 1.8);
  },
};
