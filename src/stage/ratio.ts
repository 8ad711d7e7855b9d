/** Hears when a CSS pixel may have come to have more or fewer device pixels: zoomed, or moved to another screen; returns the stop function. */
export const watchRatio = (changed: () => void): (() => void) => {
  let query: MediaQueryList;
  const hear = (): void => {
    query.removeEventListener('change', hear);
    watch();
    changed();
  };
  // A query tells only of the ratio that it asks for, so there is a new one for each. Not every browser tells by it.
  const watch = (): void => {
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', hear);
  };
  watch();
  window.addEventListener('resize', hear);
  return () => {
    query.removeEventListener('change', hear);
    window.removeEventListener('resize', hear);
  };
};
