/** White, which changes nothing. */
export const WHITE = 0xffffff;

/** The parts of a colour written as a canvas takes it. */
const partsOf = (
  colour: string,
): readonly [red: number, green: number, blue: number, alpha: number] | null => {
  const hex = /^#([0-9a-f]{6})([0-9a-f]{2})?$/i.exec(colour);
  if (hex) {
    const whole = Number.parseInt(hex[1] as string, 16);
    const alpha = hex[2] === undefined ? 1 : Number.parseInt(hex[2], 16) / 255;
    return [whole >> 16, (whole >> 8) & 255, whole & 255, alpha];
  }
  const numbers = /^rgba?\(([^)]*)\)$/.exec(colour)?.[1]?.split(',').map(Number);
  if (!numbers || numbers.length < 3) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return [red, green, blue, alpha];
};

/** How a colour looks in a light, and how much of what is behind it stays hidden. */
export const litBy = (colour: string, light: number): { readonly paint: string; readonly alpha: number } => {
  const parts = partsOf(colour);
  if (!parts) return { paint: colour, alpha: 1 };
  const [red, green, blue, alpha] = parts;
  const shades = [(light >> 16) & 255, (light >> 8) & 255, light & 255];
  const paint = [red, green, blue]
    .map((part, index) => Math.round((part * (shades[index] as number)) / 255))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('');
  return { paint: `#${paint}`, alpha: Math.round(alpha * 1000) / 1000 };
};
