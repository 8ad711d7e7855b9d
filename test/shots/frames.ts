/** How the valley is looked at: in which frame, and with which eyes. */

/** A window, with the whole page in it or with the stage alone. */
export interface Frame {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly page: boolean;
}

export const frames: readonly Frame[] = [
  { name: 'laptop', width: 1366, height: 768, page: true },
  { name: 'phone', width: 390, height: 844, page: true },
  { name: 'projector', width: 1920, height: 1080, page: true },
  { name: 'stage-3x2', width: 1200, height: 800, page: false },
  { name: 'stage-16x9', width: 1920, height: 1080, page: false },
];

/** Eyes, by what Chromium calls them. */
export const eyes = {
  colour: 'none',
  greyscale: 'achromatopsia',
  deuteranopia: 'deuteranopia',
  protanopia: 'protanopia',
  tritanopia: 'tritanopia',
} as const;

export type Eye = keyof typeof eyes;

export const eyeNames = Object.keys(eyes) as Eye[];
