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

/** The valley as a picture, at a width in pixels; null where this browser has no drawing of it. */
export const valleyPicture = async (width: number): Promise<HTMLImageElement | null> => {
  const svg = await drawing();
  const box = svg?.viewBox.baseVal;
  if (!svg || !box || box.width === 0) return null;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String((width * box.height) / box.width));
  copy.setAttribute('font-family', getComputedStyle(document.body).fontFamily);
  const text = new XMLSerializer().serializeToString(copy);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  return image;
};
