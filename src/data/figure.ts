import type { SourceId } from './sources.ts';

/** The closed list of units a number in the game can have. */
export type Unit =
  | 'share' // of people, of firms, of pupils: 0 to 1
  | 'percent'
  | 'index' // 2024 = 100
  | 'US$ billion a year'
  | '億円' // 100 million yen
  | '億円 a year'
  | '億円 each' // per unit bought, once
  | '億円 per person a year'
  | '兆円 a year' // trillion yen a year
  | '兆円 per index point × 100'
  | 'people' // full-time equivalents
  | 'rank'
  | 'years'
  | '1/year'
  | 'log-odds/year'
  | 'log-odds/year per share'
  | 'elasticity'
  | 'ratio of odds'
  | 'share at full effect'
  | 'share per share'
  | 'share per index point × 100'
  | 'multiple of the baseline inflow'
  | '% per share';

/** A line of the Cabinet Office document of 27 January 2026: the heading it stands under, and the line itself. */
export interface DocumentLine {
  readonly heading: string;
  readonly line: string;
}

/** Something that the document says without a number that the game uses. */
export interface Fact {
  readonly source: DocumentLine;
}

interface Measured {
  readonly value: number;
  readonly unit: Unit;
}

interface Ranged extends Measured {
  readonly low: number; // the lowest value held possible; equal to `value` where the number is not uncertain
  readonly high: number;
}

/** A number that the document states, with the heading and line it was read from. */
export interface DocumentFigure extends Measured {
  readonly kind: 'document';
  readonly source: DocumentLine;
}

/**
 * A number of the model. `document`: stated in the document. `statistic`: published elsewhere.
 * `computed`: follows from those two. `literature`: anchored in a published study.
 * `assumption`: ours, with the reason.
 */
export type Figure = Ranged & { readonly note: string } & (
    | { readonly kind: 'document'; readonly source: DocumentLine }
    | { readonly kind: 'statistic' | 'literature'; readonly source: SourceId }
    | { readonly kind: 'computed' | 'assumption'; readonly source?: SourceId } // what it leans on, where something was published
  );

/** The five kinds of number, from best to least supported. */
export type Kind = Figure['kind'];
