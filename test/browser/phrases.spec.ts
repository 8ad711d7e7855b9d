import { inPhrases } from '../../phrases.ts';
import { PHRASE_END } from '../../src/words/phrases.ts';
import { open, sayIn, toFirstWinter, withMouse } from './player.ts';
import { expect, test } from './test.ts';

/** Parts of a text as they stand on the lines of a page, spaces and marks left out; null where it is not on the page. */
const linesOf = (text: string): string[] | null => {
  const element = [...document.querySelectorAll<HTMLElement>('p, h1, h2, h3, button, summary, span, label')]
    .filter((one) => one.offsetParent !== null && one.textContent === text)
    .pop();
  if (!element) return null;
  const lines: string[] = [];
  let last = Number.NEGATIVE_INFINITY;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (let at = 0; at < (node.textContent ?? '').length; at++) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { top } = range.getBoundingClientRect();
      if (Math.abs(top - last) > 4) lines.push('');
      last = top;
      lines[lines.length - 1] += node.textContent?.[at] ?? '';
    }
  return lines;
};

/** Where each of some texts ends that stand one after the other. */
const endsOf = (parts: readonly string[]): number[] =>
  parts.map((_, at) => parts.slice(0, at + 1).join('').length);

/** Whether lines are whole phrases of a text, one after the other. */
const isWhole = (lines: readonly string[], text: string): boolean => {
  const phraseEnds = endsOf(inPhrases(text).split(PHRASE_END));
  return endsOf(lines).every((end) => phraseEnds.includes(end));
};

for (const locale of ['ja', 'jaEasy'] as const)
  test(`no line of ${locale} breaks inside a word, on the smallest page`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const { say } = withMouse(page, sayIn(locale));
    await open(page, locale, 'off');
    await expect(page.getByRole('button', { name: say('course.quick') })).toBeVisible();
    const texts = [
      say('title.lead'),
      say('title.honest'),
      say('courseLine.lesson'),
      say('courseLine.workshop'),
    ];
    let broken = 0;
    for (const text of texts) {
      const lines = await page.evaluate(linesOf, text);
      if (!lines) throw new Error(`the title does not say ${text}`);
      expect(isWhole(lines, text), lines.join('／')).toBe(true);
      broken += lines.length - 1;
    }
    expect(broken, 'breaks of lines').toBeGreaterThan(3);
  });

test('marks for breaks are nowhere in the text of the page, in names, or in what is copied', async ({
  page,
}) => {
  await open(page, 'ja', 'off');
  const player = withMouse(page, sayIn('ja'));
  await toFirstWinter(player);
  const found = await page.evaluate((mark) => {
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`),
    );
    getSelection()?.selectAllChildren(document.body);
    return [...attributes, document.title, document.body.textContent ?? '', String(getSelection())].filter(
      (text) => text.includes(mark),
    );
  }, PHRASE_END);
  expect(found.map((text) => text.slice(Math.max(0, text.indexOf(PHRASE_END) - 20)).slice(0, 60))).toEqual(
    [],
  );
});
