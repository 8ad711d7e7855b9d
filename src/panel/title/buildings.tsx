import type { PillarId } from '../../data/pillars.ts';

/** Buildings of the valley, drawn from the middle of their base. */

interface HouseProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly lit: boolean;
}

/** A tiled house with two windows, which light up as the district gets more. */
export const TitleHouse = ({ x, y, size, lit }: HouseProps) => (
  <g transform={`translate(${x} ${y}) scale(${size})`} class={lit ? 'house lit' : 'house'}>
    <path class="wall" d="M-15 0V-18H15V0Z" />
    <path class="beam" d="M-15-6H15M-15-15H15M0 0V-18" />
    <path class="window" d="M-11-13H-4V-7H-11ZM4-13H11V-7H4Z" />
    <path class="roof" d="M-24-15C-18-18-14-26-11-34H11C14-26 18-18 24-15Z" />
    <path class="tile" d="M-17-17-8-33M-9-16-4-33M0-16V-33M9-16 4-33M17-17 8-33" />
    <path class="ridge" d="M-13-34H13" />
  </g>
);

export const Pine = ({ x, y, size }: Omit<HouseProps, 'lit'>) => (
  <g transform={`translate(${x} ${y}) scale(${size})`} class="pine">
    <path class="trunk" d="M0 0C-3-8 3-14 0-24" />
    <path
      class="leaf"
      d="M-14-10C-14-18 4-20 6-13 8-7-12-5-14-10ZM-6-22C-6-31 15-31 15-22 14-16-5-16-6-22ZM-12-31C-11-40 7-40 8-32 7-26-11-25-12-31Z"
    />
  </g>
);

const Shop = () => (
  <g>
    <path class="wall" d="M-26 0V-26H26V0Z" />
    <path class="door" d="M-8 0V-16H8V0Z" />
    <path
      class="cloth"
      d="M-24-22H24V-11H17V-20M8-22V-11H1V-20M-8-22V-11H-15V-20M24-22V-12H17M-24-22V-12H-17V-22"
    />
    <path class="roof" d="M-36-24C-28-28-22-38-19-48H19C22-38 28-28 36-24Z" />
    <path class="tile" d="M-27-27-15-47M-16-25-8-47M-5-25-2-47M5-25 2-47M16-25 8-47M27-27 15-47" />
    <path class="ridge" d="M-21-48H21" />
  </g>
);

const Workshop = () => (
  <g>
    <path class="wall" d="M-24 0V-34H24V0Z" />
    <path class="brick" d="M-24 0V-12H24V0ZM-24-12-12 0 0-12 12 0 24-12M-24 0-12-12 0 0 12-12 24 0" />
    <path class="window" d="M-6-28H6V-19H-6Z" />
    <path class="roof" d="M-31-33C-24-37-17-45-13-53H13C17-45 24-37 31-33Z" />
    <path class="ridge" d="M-15-53H15" />
    <path class="mast" d="M34 0V-58M27-46A10 10 0 0 0 41-46ZM34-58A4 4 0 0 0 34-66 4 4 0 0 0 34-58" />
  </g>
);

const Watchtower = () => (
  <g>
    <path
      class="leg"
      d="M-15 0-7-56M15 0 7-56M-13-12H13M-11-27H11M-9-42H9M-13-12 11-27M13-12-11-27M-11-27 9-42M11-27-9-42"
    />
    <path class="wall" d="M-11-56V-72H11V-56Z" />
    <path class="bell" d="M-4-58C-4-68 4-68 4-58Z" />
    <path class="beam" d="M-14-56H14" />
    <path class="roof" d="M-20-70C-13-73-6-80 0-88 6-80 13-73 20-70Z" />
  </g>
);

const School = () => (
  <g>
    <path class="wall" d="M-40 0V-24H40V0Z" />
    <path class="window" d="M-34-18H-26V-9H-34ZM-20-18H-12V-9H-20ZM12-18H20V-9H12ZM26-18H34V-9H26Z" />
    <path class="roof" d="M-46-22C-41-26-38-31-36-36H36C38-31 41-26 46-22Z" />
    <path class="tile" d="M-38-24-32-35M-28-24-24-35M28-24 24-35M38-24 32-35" />
    <path class="wall" d="M-12 0V-38H12V0Z" />
    <path class="door" d="M-5 0V-13H5V0Z" />
    <circle class="clock" cx="0" cy="-26" r="7" />
    <path class="beam" d="M0-30V-26L3-24" />
    <path class="roof" d="M-18-36C-11-41-5-47 0-54 5-47 11-41 18-36Z" />
  </g>
);

/** The building that tells a district by its outline. */
export const landmarks: Readonly<Record<PillarId, () => preact.JSX.Element>> = {
  use: Shop,
  create: Workshop,
  trust: Watchtower,
  collaborate: School,
};
