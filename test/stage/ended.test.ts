import { expect, test } from 'vitest';
import { endingIds } from '../../src/data/endings.ts';
import { endingScenes } from '../../src/stage/draw/ending/scenes.ts';
import { WHITE } from '../../src/stage/svg/colour.ts';
import { penOf } from '../../src/stage/svg/pen.ts';

test('what people are at is drawn otherwise at every ending', () => {
  const drawn = endingIds.map((id) => {
    const pen = penOf({ name: 'a', light: WHITE, measure: (_, text) => text.length });
    endingScenes[id](pen.ctx);
    return pen.drawing().body;
  });
  expect(new Set(drawn).size).toBe(endingIds.length);
});
