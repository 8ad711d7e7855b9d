import { posix } from 'node:path';
import { parseSync } from 'vite';
import { isNode, type Node, nodes } from './syntaxTree.ts';

/** Texts of files by their path under `src`, such as `model/step.ts`. */
export type Files = Readonly<Record<string, string>>;

const page = ['data', 'shapes', 'game', 'store', 'words', 'preact'];
const screen = [...page, 'panel/shared', 'panel/charts', 'panel/runs'];

/**
 * What each room of `src` may import besides itself: rooms, packages, `node:`; `start:` is for workers. A room is
 * a folder or, where a folder is divided here, a folder inside it; a name of a divided folder stands for all of it.
 */
const layout: Readonly<Record<string, readonly string[]>> = {
  data: [],
  model: ['data', 'seedrandom'],
  evidence: ['data', 'model', 'seedrandom'],
  shapes: ['data'],
  'game/rules': ['data', 'model'],
  'game/readings': ['data', 'model', 'game/rules'],
  'game/code': ['data', 'model', 'game/rules'],
  store: ['data', 'game', 'zustand', 'valibot', 'start:worker'],
  words: ['data'],
  'panel/shared': page,
  'panel/charts': [...page, 'panel/shared', 'd3-scale', 'd3-shape'],
  'panel/runs': [...page, 'panel/shared', 'qr'],
  'panel/bar': [...page, 'panel/shared', 'panel/runs'],
  'panel/title': screen,
  'panel/briefing': screen,
  'panel/promises': screen,
  'panel/winter': [...screen, 'd3-scale'],
  'panel/run': screen,
  'panel/summer': screen,
  'panel/review': screen,
  'panel/visit': screen,
  'panel/report': [...screen, 'd3-scale', 'd3-shape'],
  panel: page, // what puts the screens together
  stage: ['data', 'shapes', 'game', 'store', 'words', 'phaser'],
  sound: ['data', 'game', 'store'],
  worker: ['data', 'model', 'game'],
  page: ['data', 'shapes', 'store', 'words', 'stage'],
  cli: ['data', 'model', 'game', 'node:'],
  'main.ts': ['store', 'panel', 'sound', 'page'],
};

/** Folders whose results must agree to the last bit in every engine, today and in ten years. */
const core = ['data', 'model', 'evidence', 'game'];

/** All of `Math` that the core may use: results that the language defines to the last bit. */
const exactMath = ['imul'];

/** Names that would let the clock, the machine or its language into the core. */
const impure =
  /^(Date|Intl|performance|process|globalThis|window|self|eval|Function|crypto|set(Timeout|Interval|Immediate)|queueMicrotask)$/;
const impureMember = /^(localeCompare|toLocale\w+)$/;

const MAX_LINES = 200;
/** Tables and dictionaries are as long as what they hold. */
const table = /^((data|evidence)\/.*|words\/\w+\/.*)\.ts$/;

const isIdentifier = (node: unknown, name: string): boolean =>
  isNode(node) && node.type === 'Identifier' && node.name === name;

/** What a node of a file imports, or starts as a worker: null for nothing, '?' for what only running it would tell. */
const importedBy = (node: Node, folder: string): string | null => {
  const [argument] = (node.arguments ?? []) as Node[];
  const isUrl = node.type === 'NewExpression' && isIdentifier(node.callee, 'URL'); // names a worker's file
  const source = isUrl ? argument : /Import|Export/.test(node.type) ? node.source : null;
  if (!isNode(source)) return null;
  const path = typeof source.value === 'string' ? source.value : '?';
  const here = path.startsWith('.') ? posix.join(folder, path) : null;
  return isUrl ? here && `start:${here}` : (here ?? path);
};

const parts = (path: string, text: string): Node[] => {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return [...nodes(program as unknown as Node)];
};

const isCode = (path: string): boolean => /\.tsx?$/.test(path);

const importsOf = (path: string, text: string): string[] =>
  parts(path, text)
    .map((node) => importedBy(node, posix.dirname(path)))
    .filter((imported) => imported !== null);

/** The folder, package or file beside the folders that a path begins with. */
const top = (path: string): string => (path.startsWith('node:') ? 'node:' : (path.split('/')[0] ?? path));

/** The room of a path. */
const roomOf = (path: string): string => {
  const inner = path.split('/').slice(0, 2).join('/');
  return inner in layout ? inner : top(path);
};

const forbiddenImports = (path: string, imports: readonly string[]): string[] => {
  const own = roomOf(path);
  const allowed = layout[own];
  const divided = Object.keys(layout).some((room) => room.startsWith(`${own}/`));
  if (!allowed || (divided && path.split('/').length > 2)) return [`${path} lies outside the layout`];
  const isAllowed = (imported: string): boolean => {
    const room = roomOf(imported);
    // The files beside a folder's rooms put these together: they may reach into each, and none reaches for them.
    if (room === own || (own === top(path) && room.startsWith(`${own}/`))) return true;
    return allowed.includes(room) || allowed.includes(top(imported));
  };
  return imports.filter((imported) => !isAllowed(imported)).map((imported) => `${path} imports ${imported}`);
};

const inexact = (path: string, text: string): string[] => {
  const all = parts(path, text);
  const labels = new Set(all.filter((node) => !node.computed).flatMap((node) => [node.key, node.property]));
  const exact = new Set(
    all
      .filter((node) => exactMath.some((name) => !node.computed && isIdentifier(node.property, name)))
      .map((node) => node.object),
  );
  return all.flatMap((node) => {
    const name = String(node.name);
    if (String(node.operator).startsWith('**')) return `${path} uses **`;
    if (node.type !== 'Identifier') return [];
    if (impureMember.test(name)) return `${path} uses ${name}`;
    if (labels.has(node)) return [];
    if (name === 'Math' && !exact.has(node)) return `${path} uses Math beyond ${exactMath}`;
    return impure.test(name) ? `${path} uses ${name}` : [];
  });
};

/** Loops of imports, each told once, from the file at which it was met. */
const cycles = (imports: ReadonlyMap<string, readonly string[]>): string[] => {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [`a cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`];
    if (done.has(path)) return [];
    const found = (imports.get(path) ?? []).flatMap((next) => visit(next, [...trail, path]));
    done.add(path);
    return found;
  };
  return [...imports.keys()].flatMap((path) => visit(path, []));
};

/** What is wrong with files of `src`, a line each. */
export const violations = (files: Files): string[] => {
  const code = Object.entries(files).filter(([path]) => isCode(path));
  const imports = new Map(code.map(([path, text]) => [path, importsOf(path, text)]));
  return [
    ...[...imports].flatMap(([path, imported]) => forbiddenImports(path, imported)),
    ...cycles(imports),
    ...code.flatMap(([path, text]) => (core.includes(top(path)) ? inexact(path, text) : [])),
    ...Object.entries(files)
      .filter(
        ([path, text]) =>
          !table.test(path) && !path.endsWith('.md') && text.trimEnd().split('\n').length > MAX_LINES,
      )
      .map(([path]) => `${path} is longer than ${MAX_LINES} lines`),
  ];
};
