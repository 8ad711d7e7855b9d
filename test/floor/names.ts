import { api, type Branch, below, children, javascript } from './compat.ts';

/** The names that a script may call, from MDN's data: globals, their own members, and members of whatever. */

const builtins = javascript.builtins as Branch;

/** What a script may name without having declared it. */
export const globalOf = (name: string): Branch | undefined =>
  below(builtins, name) ?? below(api as Branch, name) ?? below(below(api as Branch, 'Window'), name);

/** A member of a known thing, such as `any` of `AbortSignal`. */
export const memberOf = (owner: Branch, name: string): Branch | undefined =>
  below(owner, `${name}_static`) ?? below(owner, name);

/** What stands below interfaces and built-ins by its name, whatever it belongs to; not what only their own names give. */
const members = ((): ReadonlyMap<string, readonly Branch[]> => {
  const byName = new Map<string, Branch[]>();
  const owners = [
    ...children(api as Branch),
    ...children(builtins),
    ...children(below(builtins, 'Intl') as Branch),
  ];
  for (const [, owner] of owners)
    for (const [name, member] of children(owner)) byName.set(name, [...(byName.get(name) ?? []), member]);
  return byName;
})();

/** All that a member of something unknown may be. */
export const membersNamed = (name: string): readonly Branch[] => members.get(name) ?? [];

/** An option in a call's object, such as `weight` in `f({ weight: 1 })`, of any of the features called. */
export const optionOf = (called: Branch, name: string): Branch | undefined => {
  for (const [key, branch] of children(called)) {
    if ([`options_${name}_parameter`, `${name}_parameter`, `options_${name}`].includes(key)) return branch;
    if (/parameter|options/.test(key)) {
      const deeper = optionOf(branch, name);
      if (deeper) return deeper;
    }
  }
  return undefined;
};
