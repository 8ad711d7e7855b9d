/** Puts words at a place of the picture, whole and beside what they are about. */

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Size = Pick<Box, 'width' | 'height'>;

const EDGE = 4; // CSS pixels to the edge of the picture
const ABOVE = 16; // CSS pixels above the place, so that a finger leaves it to be read
const BELOW = 22;
const SIDE = 24; // CSS pixels of words that begin or end beside the place

const clear = (box: Box, others: readonly Box[]): boolean =>
  others.every(
    ({ x, y, width, height }) =>
      box.x + box.width <= x || x + width <= box.x || box.y + box.height <= y || y + height <= box.y,
  );

/**
 * Where words of a size go for a place in a frame: above it, or below where there is no room, beside others that are
 * there already, and always inside the frame.
 */
export const spotFor = (
  at: { readonly x: number; readonly y: number },
  { width, height }: Size,
  frame: Size,
  others: readonly Box[] = [],
): { readonly x: number; readonly y: number; readonly below: boolean } => {
  const within = (value: number, room: number): number => Math.max(EDGE, Math.min(value, room - EDGE));
  // Over the middle, else to either side of it; one step further up or down, where others are in the way.
  const across = [at.x - width / 2, at.x - SIDE, at.x - width + SIDE].map((x) =>
    within(x, frame.width - width),
  );
  const down = [at.y - ABOVE - height, at.y + BELOW];
  for (let step = 1; step <= 4; step++)
    down.push(at.y - ABOVE - height - step * (height + EDGE), at.y + BELOW + step * (height + EDGE));
  const fits = down.filter((y) => y >= EDGE && y + height <= frame.height - EDGE);
  const spots = fits.flatMap((y) => across.map((x) => ({ x, y })));
  const free = spots.find((spot) => clear({ ...spot, width, height }, others)) ?? spots[0];
  const { x, y } = free ?? {
    x: within(at.x - width / 2, frame.width - width),
    y: within(at.y - ABOVE - height, frame.height - height),
  };
  return { x, y, below: y > at.y };
};

/** Shows an element on the stage for a place, clear of others of its kind. */
export const onStage = (element: HTMLElement, at: { readonly x: number; readonly y: number }): void => {
  const stage = document.getElementById('stage');
  if (!stage) return;
  if (element.parentElement !== stage) stage.append(element);
  const others = [...stage.querySelectorAll<HTMLElement>('.bubble')]
    .filter((other) => other !== element)
    .map(({ offsetLeft, offsetTop, offsetWidth, offsetHeight }) => ({
      x: offsetLeft,
      y: offsetTop,
      width: offsetWidth,
      height: offsetHeight,
    }));
  const size = { width: element.offsetWidth, height: element.offsetHeight };
  const frame = { width: stage.clientWidth, height: stage.clientHeight };
  const { x, y, below } = spotFor(at, size, frame, others);
  element.classList.toggle('below', below);
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
  element.style.setProperty('--tail', `${Math.max(12, Math.min(at.x - x, size.width - 12))}px`);
};
