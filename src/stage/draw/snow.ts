import type { Ctx } from './ink.ts';

/** Lays snow on whatever has been drawn: white wherever there is nothing above within `deep` CSS pixels. */
export const coverWithSnow = (
  ctx: Ctx,
  size: { readonly width: number; readonly height: number },
  deep: number,
  ratio: number,
): void => {
  const { canvas } = ctx;
  const scratch = document.createElement('canvas');
  scratch.width = canvas.width;
  scratch.height = canvas.height;
  const pen = scratch.getContext('2d');
  if (!pen) return;
  pen.drawImage(canvas, 0, 0);
  pen.globalCompositeOperation = 'source-in';
  pen.fillStyle = '#FFFFFF';
  pen.fillRect(0, 0, scratch.width, scratch.height);
  pen.globalCompositeOperation = 'destination-out';
  pen.drawImage(canvas, 0, deep * ratio);
  ctx.drawImage(scratch, 0, 0, size.width, (scratch.height * size.width) / scratch.width);
};
