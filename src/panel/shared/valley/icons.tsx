import type { ComponentChildren, JSX } from 'preact';
import { eventSigns } from '../../../shapes/signs.ts';

/** The signs of the valley, drawn small: the same shapes as on the picture, in its colours. */

const CLOUD =
  'M10 34A9 9 0 0 1 8 17 8 8 0 0 1 14 9 12 10 0 0 1 34 9 8 8 0 0 1 40 16 9.500 9.500 0 0 1 38 34Z';

const LANTERN = 'M17 10h14M24 4v6M17 38h14';

const lantern = (skin: string, halo: boolean): JSX.Element => (
  <>
    {halo && <circle cx="24" cy="24" r="21" fill="#ffe9ae" stroke="none" />}
    <path d={LANTERN} />
    <ellipse cx="24" cy="24" rx="12" ry="14" fill={skin} />
    <path d="M14 18h20M12 24h24M14 30h20" stroke-width="1.200" />
  </>
);

const water = (fill: string, rx: number): JSX.Element => (
  <>
    <ellipse cx="24" cy="26" rx="21" ry="14" fill="#e6dccb" />
    <ellipse cx="24" cy="27" rx={rx} ry={rx * 0.62} fill={fill} />
  </>
);

const flag = (x: number): JSX.Element => (
  <>
    <path d={`M${x} 24V5`} />
    <path d={`M${x} 5l13 5-13 5Z`} fill="#fffdf6" />
    <path d={`M${x + 3} 13l5-5`} stroke-width="1.500" />
  </>
);

const cloud = (fill: string, sign: string, more?: ComponentChildren): JSX.Element => (
  <>
    {more}
    <path d={CLOUD} fill={fill} />
    <path d={eventSigns.E03} transform="translate(12.600 8.500) scale(0.95)" stroke={sign} />
  </>
);

const hanging = (x: number): JSX.Element => (
  <>
    <path d={`M${x} 33v4`} stroke-width="1.500" />
    <path d={`M${x - 3} 37h6v10h-6Z`} fill="#f0d9ac" />
  </>
);

const drawings = {
  bright: lantern('#ffd873', true),
  dim: lantern('#f3e7cb', false),
  houses: (
    <>
      <path d="M8 22h12v20H8ZM25 26h16v16H25Z" fill="#fffdf6" />
      <path d="M4 22l10-10 10 10ZM21 27l4-7h16l4 7Z" fill="#1f6fc9" />
      <path d="M12 42v-8h4v8M30 33h6" />
    </>
  ),
  thatch: (
    <>
      <path d="M12 30h24v13H12Z" fill="#dccdb0" />
      <path d="M4 32q5-18 15-25 5-3 11 0 9 8 14 25-20 5-40 0Z" fill="#c8ae79" />
      <path d="M20 43v-7h7v7M18 12l-7 18M25 11l-2 20M30 12l6 18" stroke-width="1.500" />
    </>
  ),
  pond: water('#2e7f9e', 15),
  pool: (
    <>
      {water('#bfe0ea', 17)}
      <path d="M24 12c3 4 5 6.500 5 9.500a5 5 0 0 1-10 0c0-3 2-5.500 5-9.500Z" fill="#fbf7ec" />
    </>
  ),
  cask: (
    <>
      <path d="M4 4h40v16H4Z" fill="#fbf7ec" />
      <path d="M24 20v5" />
      <rect x="13" y="25" width="22" height="18" rx="6" fill="#a9743f" />
      <path d="M20 25v18M28 25v18" />
      <text x="24" y="17">
        2028
      </text>
    </>
  ),
  spill: (
    <>
      <path d="M3 12q21 14 42 0l-3 12q-18 9-36 0Z" fill="#b7cc9a" />
      <path d="M17 20q-2 12-3 20h20q-1-8-3-20Z" fill="#7fbbcf" />
      <path d="M8 42h32M21 26l-1 9M27 26l1 9" />
    </>
  ),
  wheel: (
    <>
      <circle cx="24" cy="22" r="16" />
      <circle cx="24" cy="22" r="4" fill="#a9743f" />
      <path d="M24 2v40M4 22h40M10 8l28 28M38 8 10 36" />
      <path d="M2 44q6-4 11 0t11 0 11 0 11 0" stroke="#2e7f9e" />
    </>
  ),
  water: (
    <>
      <path d="M2 4h44v40H2Z" fill="#7fb8c8" />
      <path d="M42 24q-14-13-28 0l-9-6 2 6-2 6 9-6q14 13 28 0Z" fill="#e9772f" />
      <circle cx="33" cy="22" r="1.500" />
    </>
  ),
  bridge: (
    <>
      <path d="M2 34q22-26 44 0v7q-22-26-44 0Z" fill="#c4452f" />
      <path d="M4 30V14M44 30V14M14 24V12M34 24V12M4 22q20-17 40 0" />
      <path d="M6 13l8-9h20l8 9Z" fill="#66707c" />
    </>
  ),
  levee: (
    <>
      <path d="M2 24h44v20H2Z" fill="#c9c0ae" />
      <path d="M2 34h44M12 24v10M34 24v10M20 34v10" stroke-width="1" />
      <path d="M29 24l-4 6 5 4-4 10" stroke-width="3" />
      {flag(13)}
    </>
  ),
  near: cloud('#5f6b7e', '#fbf7ec', <path d="M14 36l-2 8M24 36l-2 8M34 36l-2 8" />),
  far: cloud('#c9d2dc', '#1e2a38'),
  laid: (
    <>
      {cloud('#c9d2dc', '#1e2a38')}
      {hanging(13)}
      {hanging(24)}
      {hanging(35)}
    </>
  ),
  parted: (
    <g stroke-dasharray="4 4">
      <path d="M5 30a6 6 0 0 1 0-12 7 7 0 0 1 13-3l-1 15Z" />
      <path d="M43 30a6 6 0 0 0 0-12 7 7 0 0 0-12-2l-1 14Z" />
      <circle cx="24" cy="23" r="4" fill="#ffd873" />
    </g>
  ),
  banner: (
    <>
      <path d="M18 46V3h16" />
      <path d="M21 5h12v24H21Z" fill="#6c7fa6" />
      <path d="M2 46v-8h12v8M0 39l8-7 8 7" fill="#fbf7ec" />
    </>
  ),
} as const satisfies Readonly<Record<string, JSX.Element>>;

export type ValleyIconId = keyof typeof drawings;

export const iconIds = Object.keys(drawings) as ValleyIconId[];

/** One of the valley's signs; its meaning stands beside it. */
export const ValleyIcon = ({ id }: { id: ValleyIconId }) => (
  <svg class="valley-icon" viewBox="-1 0 50 48" aria-hidden="true">
    {drawings[id]}
  </svg>
);
