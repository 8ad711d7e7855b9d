/**
 * Keeps figures live on a page that a browser's translator has translated in place. It takes each text out of the page
 * and puts its own, in a `font`, where that stood; what the game then writes goes into a text that nobody sees. So
 * whenever such a text changes it goes back to its place, and the translator may translate it again.
 */
export const keepTextLive = (root: Node): void => {
  const covers = new WeakMap<Node, Element>();

  const isCover = (node: Node | null): node is Element => node?.nodeName === 'FONT';

  /** What was put where a text stood: in the same stroke, or beside it just before. */
  const coverOf = ({ addedNodes, previousSibling, nextSibling }: MutationRecord): Element | null =>
    [...addedNodes, previousSibling, nextSibling].find(isCover) ?? null;

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      const { target, type, removedNodes } = record;
      if (type === 'characterData') {
        const cover = covers.get(target);
        if (cover?.isConnected) cover.replaceWith(target);
        covers.delete(target);
        continue;
      }
      for (const node of removedNodes) {
        const cover = node.nodeType === Node.TEXT_NODE ? coverOf(record) : null;
        if (!cover) continue;
        covers.set(node, cover);
        observer.observe(node, { characterData: true });
      }
    }
  });
  observer.observe(root, { childList: true, subtree: true });
};
