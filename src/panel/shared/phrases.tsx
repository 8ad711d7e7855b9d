import { type ComponentChildren, Fragment, options } from 'preact';
import { PHRASE_END, plain } from '../../words/phrases.ts';

/** Elements in whose text nothing may stand beside letters. */
const lettersOnly = new Set(['text', 'tspan', 'title', 'desc', 'option', 'textarea']);

/** Children with a place for a break instead of each mark in their texts. */
const withBreaks = (children: ComponentChildren): ComponentChildren => {
  if (Array.isArray(children)) return children.map(withBreaks);
  if (typeof children !== 'string' || !children.includes(PHRASE_END)) return children;
  return children.split(PHRASE_END).flatMap((phrase, at) => (at === 0 ? phrase : [<wbr />, phrase]));
};

const withoutMarks = (children: ComponentChildren): ComponentChildren => {
  if (Array.isArray(children)) return children.map(withoutMarks);
  return typeof children === 'string' ? plain(children) : children;
};

/** Lets every text that the panel draws break at the ends of its phrases; names and whatever is copied have no marks. */
export const breakAtPhrases = (): void => {
  const { vnode: before } = options;
  options.vnode = (vnode) => {
    const { type, props } = vnode;
    if (typeof type === 'string' || type === Fragment)
      for (const [name, value] of Object.entries(props)) {
        if (name === 'value') continue; // what was typed is the reader's own
        const drawn = typeof type === 'string' && lettersOnly.has(type) ? withoutMarks : withBreaks;
        const next = name === 'children' ? drawn(value) : typeof value === 'string' ? plain(value) : value;
        if (next !== value) Object.assign(props, { [name]: next });
      }
    before?.(vnode);
  };
};
