import { olderEditions } from '../../data/olderEditions.ts';

/** Links that open a run: its code, in the part of the address that is never sent anywhere. */

const ROUTE = '#/run/';
/** The route, as messengers and people write it: with one slash or several, or none, or in percents, once or again. */
const route = /^#(?:!|[/]|%(?:25)*2F)*run(?:[/]|%(?:25)*2F)+/i;

/** What an address's fragment brings after the route, as it was written; null when it has none. */
export const codeIn = (hash: string): string | null => (route.test(hash) ? hash.replace(route, '') : null);

const short = (code: string): string => code.replaceAll(/[^0-9A-Za-z]/g, '');

/** The link to a code in the build of another edition; null where none is kept. The folder may still be missing. */
export const linkInEdition = (
  code: string,
  edition: number,
  kept: readonly { readonly edition: number }[] = olderEditions,
): string | null =>
  kept.some((older) => older.edition === edition) ? `editions/${edition}/${ROUTE}${short(code)}` : null;

/** The link to a run on this site; nothing else that stood in the address travels on. */
export const linkTo = (code: string): string => `${location.href.split(/[?#]/)[0]}${ROUTE}${short(code)}`;

/** Whether links to this page lead somewhere on another device: to one opened from a file they do not. */
export const hasLinks = (): boolean => location.protocol !== 'file:';

/** What brings a run to another device: its link, or its code where there are no links. */
export const sendable = (code: string): string => (hasLinks() ? linkTo(code) : code);

/** Takes the code out of the address, so that loading the page anew does not bring it in again. */
export const forgetLink = (): void =>
  history.replaceState(history.state, '', location.pathname + location.search);
