/** The valley as it is drawn for paper beside the report, and waiting for it. */

const SHEET = '#sheet > svg';
const LONGEST = 5000; // milliseconds until a drawing that has not come is done without

/** The drawing on the page, once it is there; null where it cannot be had. */
export const sheetDrawn = (): Promise<SVGSVGElement | null> =>
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
