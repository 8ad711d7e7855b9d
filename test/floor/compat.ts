import data, {
  type CompatStatement,
  type Identifier,
  type SupportStatement,
} from '@mdn/browser-compat-data/forLegacyNode';
import { floor } from '../../src/data/floor.ts';

/** What MDN's data says of the floor's browsers: which features they have under their own name, without a switch. */

export const { api, css, html, javascript } = data;

/** A branch of the data: a feature, and those below it. */
export type Branch = Identifier;

/** The floor's browsers as the data calls them: on a desk and on a phone. */
const oldest = {
  ...{ safari: floor.safari, safari_ios: floor.safari },
  ...{ chrome: floor.chrome, chrome_android: floor.chrome },
  ...{ firefox: floor.firefox, firefox_android: floor.firefox },
} as const;

type BrowserName = keyof typeof oldest;

/** Whether a version comes after another: `15.4` before `15.10`. */
const after = (version: string, other: string): boolean => {
  const [a, b] = [version, other].map((text) => text.replace('≤', '').split('.').map(Number));
  const at = [0, 1, 2].find((part) => (a?.[part] ?? 0) !== (b?.[part] ?? 0));
  return at !== undefined && (a?.[at] ?? 0) > (b?.[at] ?? 0);
};

const has = (statement: SupportStatement | undefined, version: string): boolean =>
  [statement ?? []].flat().some((part) => {
    if (part.flags || part.prefix || part.alternative_name) return false;
    const { version_added: from, version_removed: until } = part;
    if (typeof from !== 'string' || from === 'preview' || after(from, version)) return false;
    return typeof until !== 'string' || after(until, version);
  });

/** The browsers of the floor that lack a feature, with the version that brought it. */
const lacking = ({ support }: CompatStatement): string[] =>
  (Object.keys(oldest) as BrowserName[])
    .filter((name) => !has(support[name], oldest[name]))
    .map((name) => {
      const from = [support[name] ?? []].flat()[0]?.version_added;
      return `${name} ${typeof from === 'string' ? from : 'never'}`;
    });

/** Which browsers lack it, as one line; null if all of the floor have it, or if the data says nothing of it. */
export const missing = (feature: Branch | undefined): string | null => {
  const lacks = feature?.__compat ? lacking(feature.__compat) : [];
  return lacks.length > 0 ? lacks.join(', ') : null;
};

/** A branch's own branch of a name, never one of JavaScript's own (`constructor`). */
export const below = (branch: Branch | undefined, name: string): Branch | undefined =>
  branch && Object.hasOwn(branch, name) ? (branch as Record<string, Branch>)[name] : undefined;

/** All branches below a branch, by their names. */
export const children = (branch: Branch): [string, Branch][] =>
  Object.entries(branch as Record<string, Branch>).filter(([name]) => name !== '__compat');

/** Something below the floor: what it is, such as `.toSorted` or `:has`, and which browsers lack it. */
export interface Finding {
  readonly feature: string;
  readonly lacks: string;
}

/** A finding, if the floor lacks the feature. */
export const found = (feature: string, branch: Branch | undefined): Finding[] => {
  const lacks = missing(branch);
  return lacks ? [{ feature, lacks }] : [];
};
