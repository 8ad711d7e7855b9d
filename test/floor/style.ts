import * as tree from 'css-tree';
import { type Branch, below, children, css, type Finding, found, missing } from './compat.ts';

const types = css.types as Branch;
const units = below(types, 'length') as Branch;

/** Functions and units of values by their names: the data keeps some in families. */
const unit = (name: string): Branch | undefined =>
  below(units, name) ??
  children(units).find(([, family]) => family.__compat?.description?.includes(`<code>${name}</code>`))?.[1];

const ofFunction = (property: Branch | undefined, name: string): Branch | undefined =>
  [property, types, ...children(types).map(([, type]) => type)]
    .flatMap((branch) => [below(branch, `${name}_function`), below(branch, name)])
    .find((branch) => branch?.__compat);

/** What a declaration's value asks for. */
const valueFindings = (property: string, value: tree.CssNode): Finding[] => {
  const known = below(css.properties as Branch, property);
  const findings: Finding[] = [];
  if (property === 'font-family') return []; // a list of what to try
  tree.walk(value, (node) => {
    if (node.type === 'Dimension') findings.push(...found(node.unit, unit(node.unit.toLowerCase())));
    if (node.type === 'Function') findings.push(...found(`${node.name}()`, ofFunction(known, node.name)));
    if (node.type === 'Identifier')
      findings.push(...found(`${property}: ${node.name}`, below(known, node.name)));
  });
  return findings;
};

/** What a list of selectors asks for; one that is not known takes its whole rule with it. */
export const selectorFindings = (selector: tree.CssNode): Finding[] => {
  const findings: Finding[] = [];
  const selectors = css.selectors as Branch;
  tree.walk(selector, (node) => {
    if (node.type === 'PseudoClassSelector')
      findings.push(...found(`:${node.name}`, below(selectors, node.name)));
    if (node.type === 'PseudoElementSelector')
      findings.push(...found(`::${node.name}`, below(selectors, node.name)));
    if (node.type === 'NestingSelector') findings.push(...found('&', below(selectors, 'nesting')));
  });
  return findings;
};

/** What the condition of a media query asks for. */
export const mediaFindings = (prelude: tree.CssNode): Finding[] => {
  const media = below(css['at-rules'] as Branch, 'media');
  const findings: Finding[] = [];
  tree.walk(prelude, (node) => {
    if (node.type === 'FeatureRange') findings.push(...found('@media range', below(media, 'range_syntax')));
    if (node.type === 'Feature' && node.kind === 'media')
      findings.push(...found(`@media ${node.name}`, below(media, node.name)));
  });
  return findings;
};

const declarationFindings = ({ property, value }: tree.Declaration): Finding[] => {
  if (property.startsWith('--')) return valueFindings(property, customValue(value));
  return [...found(property, below(css.properties as Branch, property)), ...valueFindings(property, value)];
};

/** The value of a property of our own, which css-tree leaves as text. */
const customValue = (value: tree.CssNode): tree.CssNode =>
  value.type === 'Raw' ? tree.parse(value.value, { context: 'value' }) : value;

/** Whether a browser takes a declaration for read whatever it holds, and throws nothing of it away for an earlier one. */
const isTakenWhole = ({ property, value }: tree.Declaration): boolean =>
  property.startsWith('--') || /\bvar\(/.test(tree.generate(value));

/** Declarations of a block that the floor cannot read. One that says better what an earlier one said is none. */
const blockFindings = (block: tree.Block): Finding[] => {
  const understood = new Set<string>();
  return block.children.toArray().flatMap((node) => {
    if (node.type !== 'Declaration') return [];
    const findings = declarationFindings(node);
    const name = tree.property(node.property).basename; // a prefixed one stands in for its own
    if (findings.length === 0) understood.add(name);
    return understood.has(name) && !isTakenWhole(node) ? [] : findings;
  });
};

/** What a style sheet asks for that the floor lacks. What stands in `@supports` may use what that asks for. */
export const styleFindings = (text: string): Finding[] => {
  const findings: Finding[] = [];
  const asked: string[] = []; // conditions, without spaces
  const sheet = tree.parse(text, {
    parseCustomProperty: false,
    onParseError: ({ message }) => findings.push({ feature: message, lacks: 'cannot be read' }),
  });
  const tell = (more: readonly Finding[]): void => {
    findings.push(
      ...more.filter(({ feature }) => !asked.some((one) => one.includes(feature.replace(' ', '')))),
    );
  };
  const conditionOf = ({ prelude }: tree.Atrule): string => {
    const condition = prelude ? tree.generate(prelude).replaceAll(' ', '') : '';
    return condition.startsWith('not') ? '' : condition;
  };
  tree.walk(sheet, {
    enter(node: tree.CssNode) {
      if (node.type === 'Rule') tell([...selectorFindings(node.prelude), ...blockFindings(node.block)]);
      if (node.type !== 'Atrule') return;
      if (node.name === 'supports') asked.push(conditionOf(node));
      const rule = below(css['at-rules'] as Branch, node.name);
      if (missing(rule)) tell(found(`@${node.name}`, rule));
      else if (node.prelude && node.name === 'media') tell(mediaFindings(node.prelude));
    },
    leave(node: tree.CssNode) {
      if (node.type === 'Atrule' && node.name === 'supports') asked.pop();
    },
  });
  return findings;
};
