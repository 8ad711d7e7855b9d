import { Pine } from './buildings.tsx';
import { ring } from './ground.ts';

const stream = `M508 138C452 168 556 196 516 232 502 246 ${ring.x} 262 ${ring.x} 300`;

/** The land around: hills, mist and the stream from the spring. Nothing here changes. */
export const Scenery = () => (
  <g>
    <circle class="sun" cx="716" cy="86" r="44" />
    <path
      class="hill hill-far"
      d="M100 268C130 190 168 92 256 78 334 68 372 132 436 128 486 96 524 34 598 28 684 24 722 118 800 122 866 116 884 190 904 268Z"
    />
    <path
      class="hill hill-near"
      d="M92 300C110 220 160 160 232 168 318 182 372 152 440 138 480 130 528 130 566 140 640 158 700 186 784 170 852 158 900 226 914 300Z"
    />
    <path
      class="land"
      d="M14 420C10 300 120 228 262 200 400 174 600 174 738 200 880 228 990 300 986 420 990 560 968 676 838 738 716 796 620 772 520 780 410 772 290 800 164 738 34 680 10 560 14 420Z"
    />
    <path
      class="mist"
      d="M92 182H330a13 13 0 0 0 0-26H262a11 11 0 0 1 0-22H168a24 24 0 0 0-76 48ZM664 196H918a13 13 0 0 0 0-26H846a12 12 0 0 1 0-24H742a25 25 0 0 0-78 50Z"
    />
    <path
      class="meadow"
      d="M410 570C450 540 552 542 592 572 640 610 622 690 560 716 520 730 470 728 436 712 378 684 366 606 410 570Z"
    />
    <path
      class="furrow"
      d="M420 600C460 582 540 582 582 602M412 628C456 610 546 610 590 630M414 656C458 640 544 640 588 658M426 684C462 670 540 670 576 686"
    />
    <g class="stream">
      <path class="stream-bank" d={stream} />
      <path class="stream-water" d={stream} />
      <path class="stream-flow" d={stream} />
    </g>
    <g class="rock">
      <path d="M462 142C460 116 480 100 502 104 520 88 552 98 554 122 566 128 564 146 552 148 540 138 528 150 514 140 500 150 488 138 462 142Z" />
      <path class="crack" d="M492 112C496 120 490 126 494 132M530 104C526 114 534 118 530 128" />
    </g>
    <Pine x={444} y={176} size={0.9} />
    <Pine x={584} y={190} size={1.05} />
    <Pine x={528} y={560} size={1} />
    <Pine x={618} y={700} size={1.1} />
  </g>
);
