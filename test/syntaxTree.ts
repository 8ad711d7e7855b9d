/** A parsed script, as far as a walk through it needs to know. */

/** A node of a syntax tree (ESTree). */
export type Node = { readonly type: string; readonly [field: string]: unknown };

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Every node below a node, the node itself included. */
export const nodes = function* (node: Node): Generator<Node> {
  yield node;
  for (const field of Object.values(node))
    for (const child of Array.isArray(field) ? field : [field]) if (isNode(child)) yield* nodes(child);
};
