import { sheetDrawn } from '../sheet.ts';

/** The valley as it is drawn for paper at the report, as a picture for a canvas. */

/** The valley as a picture of so many pixels across, drawn once for all sizes; null where this browser has none. */
export const valleyPicture = async (width: number): Promise<HTMLCanvasElement | null> => {
  const svg = await sheetDrawn();
  const box = svg?.viewBox.baseVal;
  if (!svg || !box || box.width === 0) return null;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  const height = Math.round((width * box.height) / box.width);
  copy.setAttribute('height', String(height));
  copy.setAttribute('font-family', getComputedStyle(document.body).fontFamily);
  const text = new XMLSerializer().serializeToString(copy);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  // Thousands of paths: once is enough, and without the way over the graphics card, from which it would have to come back.
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(image, 0, 0, width, height);
  return canvas;
};
