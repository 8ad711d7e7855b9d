import { type Branch, below, type Finding, found, html } from './compat.ts';

/** What the elements and attributes of a page ask for that the floor lacks. */
export const pageFindings = (page: string): Finding[] =>
  [...page.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>/g)].flatMap(
    ([, name = '', rest = '']) => {
      const element = below(html.elements as Branch, name);
      const attributes = [...rest.matchAll(/([a-z][\w-]*)(?:="[^"]*")?/g)].map(
        ([, attribute = '']) => attribute,
      );
      return [
        ...found(`<${name}>`, element),
        ...attributes.flatMap((attribute) =>
          found(
            `<${name} ${attribute}>`,
            element && (below(element, attribute) ?? below(html.global_attributes as Branch, attribute)),
          ),
        ),
      ];
    },
  );
