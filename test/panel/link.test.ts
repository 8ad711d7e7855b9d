import { expect, test } from 'vitest';
import { codeIn, linkInEdition } from '../../src/panel/runs/link.ts';

test('a code of another edition leads into that edition’s own build, where one is kept', () => {
  const link = linkInEdition('7ABC-DEFG', 7, [{ edition: 3 }, { edition: 7 }]);
  expect(link).toBe('editions/7/#/run/7ABCDEFG');
  expect(codeIn(link?.slice(link.indexOf('#')) ?? '')).toBe('7ABCDEFG');
});

test('a code of an edition that is not kept leads nowhere', () => {
  expect(linkInEdition('7ABC-DEFG', 7, [{ edition: 3 }])).toBeNull();
});

test('nothing of what was typed around a code gets into an address', () => {
  expect(linkInEdition(' 7abc/../"DEFG?x#', 7, [{ edition: 7 }])).toBe('editions/7/#/run/7abcDEFGx');
});
