/** A colour of the style sheets, by its name there, as a canvas takes it. */
export const colourOf = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
