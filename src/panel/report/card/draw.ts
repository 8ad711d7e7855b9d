import { type Ctx, type Inks, penOf, type Said } from './pen.ts';

/** The sizes of the card, in pixels: to send upright, and to show beside a link. */
export const cardSizes = {
  upright: { width: 1080, height: 1350 },
  wide: { width: 1200, height: 630 },
} as const;

export type CardSize = keyof typeof cardSizes;

const EDGE = 48; // pixels
const ASPECT = 1.6; // of the drawn valley

/** How thick the bars of the splits can be, with two lines of their key below, in so many pixels. */
const roomFor = ({ splits }: Said, pixels: number, most: number): number =>
  Math.min(most, (pixels - 6) / (splits.length * 1.3 + 2.75));

/** The valley over the whole width, and what came of it below. */
const upright = (ctx: Ctx, said: Said, inks: Inks, valley: CanvasImageSource | null): void => {
  const { width, height } = cardSizes.upright;
  const pen = penOf(ctx, inks);
  const place = { x: EDGE, width: width - 2 * EDGE };
  const [top, tall] = [104, place.width / ASPECT];
  pen.text({ x: EDGE, y: 28, width: 420 }, said.title, 46, { bold: true, most: 1 });
  pen.text({ ...place, y: 44 }, said.years, 26, { pale: true, most: 1, atEnd: true });
  if (valley) ctx.drawImage(valley, EDGE, top, place.width, tall);
  let y = pen.ending({ ...place, y: valley ? top + tall + 14 : top + 80 }, said, 46);
  y = pen.promises({ ...place, y }, said, 27);
  y = pen.voice({ ...place, y: y + 6 }, said, 30, 3);
  pen.splits({ ...place, y: y + 6 }, said, roomFor(said, height - 96 - y, 34));
  pen.text({ ...place, y: height - 78 }, said.honest, 21, { pale: true, most: 1 });
  pen.text({ ...place, y: height - 46 }, said.link, 22, { most: 1 });
};

/** The valley to the left, what came of it to the right. */
const wide = (ctx: Ctx, said: Said, inks: Inks, valley: CanvasImageSource | null): void => {
  const { width, height } = cardSizes.wide;
  const pen = penOf(ctx, inks);
  const left = 640;
  pen.text({ x: 32, y: 18, width: 260 }, said.title, 36, { bold: true, most: 1 });
  pen.text({ x: 32, y: 30, width: left }, said.years, 20, { pale: true, most: 1, atEnd: true });
  if (valley) ctx.drawImage(valley, 32, 80, left, left / ASPECT);
  const place = { x: valley ? left + 48 : 64, width: width - (valley ? left + 48 : 64) - 32 };
  let y = pen.ending({ ...place, y: 36 }, said, 34);
  y = pen.promises({ ...place, y }, said, 21);
  y = pen.voice({ ...place, y: y + 4 }, said, 23, 4);
  pen.splits({ ...place, y: y + 4 }, said, roomFor(said, height - 124 - y, 26));
  pen.text({ x: 32, y: height - 112, width: width - 64 }, said.honest, 18, { pale: true, most: 1 });
  pen.text({ x: 32, y: height - 76, width: width - 64 }, said.link, 22, { most: 1 });
};

const drawn: Readonly<Record<CardSize, typeof upright>> = { upright, wide };

/** Draws the card as a picture file. */
export const drawCard = async (
  size: CardSize,
  said: Said,
  inks: Inks,
  valley: CanvasImageSource | null,
): Promise<Blob> => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, cardSizes[size]);
  const ctx = canvas.getContext('2d', { willReadFrequently: true }); // it is drawn to be read
  if (!ctx) throw new Error('no canvas to draw a card on');
  ctx.fillStyle = inks.paper;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  drawn[size](ctx, said, inks, valley);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('no picture of the card'))),
      'image/png',
    );
  });
};
