import type { CourseId } from '../../data/courses.ts';
import type { Bands, BandsRequest } from './bands.ts';
import type { Reaches } from './reach.ts';
import type { Fates, FatesRequest } from './report/fates.ts';

/** Long work that is done off the main thread, as messages. */

/** What the worker is asked; `errand` numbers the answers. */
export type Ask =
  | { readonly do: 'bands'; readonly errand: number; readonly request: BandsRequest }
  | { readonly do: 'reaches'; readonly errand: number; readonly seed: string; readonly course: CourseId }
  | { readonly do: 'fates'; readonly errand: number; readonly request: FatesRequest }
  | { readonly do: 'cancel'; readonly errand: number };

/** What the worker answers. */
export type Reply =
  | { readonly of: 'progress'; readonly errand: number; readonly share: number } // 0 to 1
  | { readonly of: 'bands'; readonly errand: number; readonly bands: Bands }
  | { readonly of: 'fates'; readonly errand: number; readonly fates: Fates }
  | { readonly of: 'reaches'; readonly errand: number; readonly reaches: Reaches };
