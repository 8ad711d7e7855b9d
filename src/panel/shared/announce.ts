/** The two live regions of the page: the only place from which something is said without being focused. */

const DEBOUNCE = 400; // milliseconds, so that quick changes are told once

let waiting: ReturnType<typeof setTimeout> | undefined;

const write = (id: 'polite' | 'assertive', text: string): void => {
  const region = document.getElementById(id);
  if (region) region.textContent = text;
};

/** Tells of a change, once things have come to rest. */
export const announce = (text: string): void => {
  clearTimeout(waiting);
  waiting = setTimeout(() => write('polite', text), DEBOUNCE);
};

/** Takes away what was said on a screen that is left: it is true there alone. */
export const hush = (): void => {
  clearTimeout(waiting);
  write('polite', '');
  write('assertive', '');
};

/** Says at once why something cannot be done; also when it is said again. */
export const alert = (text: string): void => {
  write('assertive', '');
  requestAnimationFrame(() => write('assertive', text));
};
