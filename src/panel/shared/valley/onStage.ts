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
  const x = within(at.x - width / 2, frame.width - width);
  const tries = [at.y - ABOVE - height, at.y + BELOW];
  for (let step = 1; step <= 4; step++)
    tries.push(at.y - ABOVE - (step + 1) * (height + EDGE), at.y + BELOW + step * (height + EDGE));
  const fits = (y: number): boolean => y >= EDGE && y + height <= frame.height - EDGE;
  const y = tries.find((one) => fits(one) && clear({ x, y: one, width, height }, others));
  const chosen = y ?? within(tries.find(fits) ?? at.y - ABOVE - height, frame.height - height);
  return { x, y: chosen, below: chosen > at.y };
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
