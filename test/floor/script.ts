import * as css from 'css-tree';
import { parseSync } from 'vite';
import { isNode, type Node, nodes } from '../syntaxTree.ts';
import { type Branch, below, css as cssData, type Finding, found, html, missing } from './compat.ts';
import { globalOf, memberOf, membersNamed, optionOf } from './names.ts';
import { patternFindings } from './pattern.ts';
import { mediaFindings, selectorFindings } from './style.ts';
import { syntaxFindings } from './syntax.ts';

const identifier = (node: unknown): string | null =>
  isNode(node) && node.type === 'Identifier' ? String(node.name) : null;

const text = (node: unknown): string | null => {
  if (!isNode(node)) return null;
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  const [only, more] = node.type === 'TemplateLiteral' ? (node.quasis as Node[]) : [];
  return only && !more ? ((only.value as { cooked: string }).cooked ?? null) : null;
};

/** The name of a key or member; null for one that only running it would tell. */
const nameOf = (node: Node, of: unknown): string | null =>
  node.computed ? text(of) : (identifier(of) ?? text(of));

/** The names that a script declares itself, anywhere: what else it names is the browser's. */
const declaredIn = (all: readonly Node[]): ReadonlySet<string> => {
  const binds = (node: unknown): string[] => {
    if (!isNode(node)) return [];
    if (node.type === 'Identifier') return [String(node.name)];
    if (node.type === 'AssignmentPattern') return binds(node.left);
    if (node.type === 'RestElement') return binds(node.argument);
    if (node.type === 'Property') return binds(node.value);
    return [...((node.elements ?? node.properties ?? []) as Node[])].flatMap(binds);
  };
  const inNode = (node: Node): string[] => {
    if (node.type === 'VariableDeclarator') return binds(node.id);
    if (node.type === 'CatchClause') return binds(node.param);
    if (/^Import.*Specifier$/.test(node.type)) return binds(node.local);
    if (/Function|Class/.test(node.type))
      return [...binds(node.id), ...((node.params ?? []) as Node[]).flatMap(binds)];
    return [];
  };
  return new Set(all.flatMap(inNode));
};

/** What names are a script's own: those that it declares, and those of members that it or another of the build makes. */
interface Own {
  readonly isOwn: (name: string) => boolean;
  readonly isMade: (name: string) => boolean;
}

/** What a member's name asks for: that of its owner if that is the browser's, else of all that bear the name. */
const branchesOf = (node: unknown, { isOwn, isMade }: Own): readonly Branch[] => {
  if (!isNode(node)) return [];
  const alone = identifier(node);
  if (alone !== null) return isOwn(alone) ? [] : [globalOf(alone) ?? {}];
  if (node.type !== 'MemberExpression') return [];
  const name = nameOf(node, node.property);
  if (name === null) return [];
  const owner = identifier(node.object);
  const known = owner !== null && !isOwn(owner) ? globalOf(owner) : undefined;
  const member = known && memberOf(known, name);
  return member ? [member] : isMade(name) ? [] : membersNamed(name);
};

/** A finding where all that may be meant is missing. */
const unlessKnown = (feature: string, branches: readonly Branch[]): Finding[] =>
  branches.length > 0 && branches.every((branch) => missing(branch)) ? found(feature, branches[0]) : [];

const SELECTING = ['querySelector', 'querySelectorAll', 'matches', 'closest'];

/** Selectors, media and patterns that are written out in a call. */
const writtenFindings = (callee: string | null, [first, second]: readonly unknown[]): Finding[] => {
  const written = text(first);
  if (callee === null || written === null) return [];
  if (SELECTING.includes(callee)) return selectorFindings(css.parse(written, { context: 'selectorList' }));
  if (callee === 'matchMedia') return mediaFindings(css.parse(written, { context: 'mediaQueryList' }));
  return callee === 'RegExp' ? patternFindings(written, text(second) ?? '') : [];
};

/** The names of the keys of objects. */
const keysOf = (objects: readonly Node[]): string[] =>
  objects
    .filter(({ type }) => type === 'ObjectExpression')
    .flatMap((object) => (object.properties as Node[]).flatMap((node) => nameOf(node, node.key) ?? []));

/** What an object of styles asks for, in which `offsetPath` is `offset-path`. */
const styleKeyFindings = (call: Node): Finding[] => {
  const styles = (call.arguments as Node[])
    .flatMap(({ properties }) => (properties ?? []) as Node[])
    .filter((part) => nameOf(part, part.key) === 'style')
    .map(({ value }) => value as Node);
  return keysOf(styles).flatMap((key) => {
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return found(name, below(cssData.properties as Branch, name));
  });
};

/** What the names in a call's object ask for: options, or attributes where the call makes an element. */
const keyFindings = (call: Node, called: readonly Branch[]): Finding[] => {
  const args = call.arguments as Node[];
  const element = below(html.elements as Branch, text(args[0]) ?? '');
  return keysOf(args).flatMap((key) => {
    const options = called.flatMap((branch) => optionOf(branch, key) ?? []);
    const attribute = element && (below(element, key) ?? below(html.global_attributes as Branch, key));
    return [...unlessKnown(`{ ${key} }`, options), ...found(`<${text(args[0])} ${key}>`, attribute)];
  });
};

const nodeFindings = (node: Node, own: Own): Finding[] => {
  if (node.type === 'MemberExpression') {
    const name = nameOf(node, node.property);
    return name === null ? [] : unlessKnown(`.${name}`, branchesOf(node, own));
  }
  if (node.type === 'ObjectPattern')
    return (node.properties as Node[]).flatMap((part) => {
      const name = part.type === 'Property' ? nameOf(part, part.key) : null;
      return name === null || own.isMade(name) ? [] : unlessKnown(`.${name}`, membersNamed(name));
    });
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    const callee = node.callee as Node;
    const name = identifier(callee) ?? nameOf(callee, callee.property);
    const called = branchesOf(callee, own).flatMap((branch) =>
      [branch, memberOf(branch, name ?? '') ?? []].flat(),
    );
    return [
      ...writtenFindings(name, node.arguments as Node[]),
      ...keyFindings(node, called),
      ...styleKeyFindings(node),
    ];
  }
  if (node.type !== 'Literal' || !node.regex) return [];
  const { pattern, flags } = node.regex as { pattern: string; flags: string };
  return patternFindings(pattern, flags);
};

const parsed = (script: string): Node[] => {
  const { program, errors } = parseSync('script.js', script);
  if (errors[0]) throw new Error(errors[0].message);
  return [...nodes(program as unknown as Node)];
};

/** The names of members that a script makes itself: keys of its objects and classes, and what it assigns. */
export const membersMadeIn = (script: string): string[] =>
  parsed(script).flatMap((node) => {
    const { type, left, properties } = node as Node & { readonly left: Node; readonly properties: Node[] };
    if (type === 'AssignmentExpression') return nameOf(left, left.property) ?? [];
    if (type === 'ObjectExpression') return properties.flatMap((part) => nameOf(part, part.key) ?? []);
    return /^(Property|Method)Definition$/.test(type) ? (nameOf(node, node.key) ?? []) : [];
  });

/** What a script asks for that the floor lacks: syntax, built-ins, the browser's own, patterns and selectors. */
export const scriptFindings = (script: string, ownMembers: ReadonlySet<string> = new Set()): Finding[] => {
  const all = parsed(script);
  const declared = declaredIn(all);
  const isOwn = (name: string): boolean => declared.has(name);
  const own = { isOwn, isMade: (name: string) => ownMembers.has(name) };
  // A name in a pattern of keys or after a dot is none of the browser's globals.
  const labels = new Set(all.flatMap((node) => (node.computed ? [] : [node.key, node.property])));
  const names = all.filter((node) => !labels.has(node) || node.shorthand).map(identifier);
  const globals = new Set(names.filter((name): name is string => name !== null && !isOwn(name)));
  return [
    ...syntaxFindings(script),
    ...[...globals].flatMap((name) => found(name, globalOf(name))),
    ...all.flatMap((node) => nodeFindings(node, own)),
  ];
};
