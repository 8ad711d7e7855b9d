import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../src/panel/charts/labels.ts';

const HEIGHT = 200;
const ends = fc
  .array(fc.double({ min: 0, max: HEIGHT, noNaN: true }), { minLength: 1, maxLength: 7 })
  .map((places) => places.map((at, id) => ({ id, at })));

test('labels at the ends of lines never overlap, and keep the order of their lines', () => {
  fc.assert(
    fc.property(ends, (lines) => {
      const labels = spread(lines, HEIGHT).sort((a, b) => a.text - b.text);
      expect(labels).toHaveLength(lines.length);
      for (const [at, label] of labels.slice(1).entries()) {
        expect(label.text - (labels[at]?.text ?? 0)).toBeGreaterThanOrEqual(18.999);
        expect(label.at).toBeGreaterThanOrEqual(labels[at]?.at ?? 0);
      }
      expect(labels[labels.length - 1]?.text).toBeLessThanOrEqual(HEIGHT + 0.001);
    }),
  );
});

test('a label with room stands beside its line', () => {
  expect(spread([{ id: 'yours', at: 40 }], HEIGHT)).toEqual([{ id: 'yours', at: 40, text: 40 }]);
});
