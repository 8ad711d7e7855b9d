import type { Layout } from '../layout.ts';
import type { SeasonColours } from '../palette.ts';
import type { Ctx } from './ink.ts';

/** Terraced ground in steps: the far ones hazy, the near ones rich; each has a lit edge and a shaded bank. */

const STEPS = 11;

export const drawGround = (
  ctx: Ctx,
  valley: Layout,
  { ground, contour, haze, glow }: SeasonColours,
): void => {
  const { width, height, pool, horizon, levee } = valley;
  const [low, middle, high] = ground;
  for (let step = 0; step < STEPS; step++) {
    const part = step / (STEPS - 1);
    const top = horizon * 0.98 + (levee.y - horizon) * part ** 1.2;
    const knoll = [1.06, 0.66, 0.24][step] ?? 0;
    const line: [number, number][] = [];
    for (let sample = 0; sample <= 120; sample++) {
      const x = (sample / 120) * (width + 8) - 4;
      const across = x / width;
      const bowl = (across - 0.5) ** 2 * height * (0.06 - 0.36 * part);
      const rise =
        Math.exp(-(((x - pool.x) / (pool.rx * 1.55)) ** 4)) * (horizon - pool.y + pool.ry * 1.25) * knoll;
      const wobble =
        height * (0.006 * Math.sin(across * 17 + step * 2.1) + 0.004 * Math.sin(across * 39 + step));
      line.push([x, top + bowl + wobble - rise]);
    }
    const shape = (lift: number): void => {
      ctx.beginPath();
      for (const [x, y] of line) ctx.lineTo(x, y + lift);
      ctx.lineTo(width + 4, height + 4);
      ctx.lineTo(-4, height + 4);
      ctx.closePath();
    };
    // The bank under the edge of the step behind, then the step itself.
    shape(-Math.max(1.4, height * 0.006));
    ctx.fillStyle = contour;
    ctx.fill();
    shape(0);
    const shade = ctx.createLinearGradient(0, top - height * 0.03, 0, top + height * 0.11);
    const own = [high, middle, low][step % 3] ?? low;
    shade.addColorStop(0, own);
    shade.addColorStop(1, middle);
    ctx.fillStyle = shade;
    ctx.fill();
    ctx.beginPath();
    for (const [x, y] of line) ctx.lineTo(x, y + 1);
    ctx.strokeStyle = 'rgba(255, 255, 255, 0.55)';
    ctx.lineWidth = Math.max(1, height * 0.0024);
    ctx.stroke();
  }
  const distance = ctx.createLinearGradient(0, horizon, 0, height * 0.62);
  distance.addColorStop(0, `${haze}90`);
  distance.addColorStop(1, `${haze}00`);
  ctx.fillStyle = distance;
  ctx.fillRect(0, horizon, width, height);
  const light = ctx.createLinearGradient(0, horizon, width, height);
  light.addColorStop(0, glow);
  light.addColorStop(0.45, 'rgba(255, 255, 255, 0)');
  light.addColorStop(1, 'rgba(28, 40, 84, 0.2)');
  ctx.fillStyle = light;
  ctx.fillRect(0, horizon, width, height);
};
