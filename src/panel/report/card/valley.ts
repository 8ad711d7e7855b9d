/** The valley as it is drawn for paper at the report, as a picture for a canvas. */

const SHEET = '#sheet > svg';
const LONGEST = 5000; // milliseconds until a drawing that has not come is done without

/** The drawing on the page, once it is there; null where it cannot be had. */
const drawing = (): Promise<SVGSVGElement | null> =>
  new Promise((resolve) => {
    const find = () => document.querySelector<SVGSVGElement>(SHEET);
    const found = find();
    if (found) return resolve(found);
    const done = (): void => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(find());
    };
    const observer = new MutationObserver(() => find() && done());
    const timer = setTimeout(done, LONGEST);
    observer.observe(document.body, { childList: true, subtree: true });
  });

/** The valley as a picture of so many pixels across, drawn once for all sizes; null where this browser has none. */
export const valleyPicture = async (width: number): Promise<HTMLCanvasElement | null> => {
  const svg = await drawing();
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
