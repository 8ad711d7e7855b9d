import { test as base, expect } from '@playwright/test';

/** What a test does to a page on purpose makes the picture's engine say so, or Playwright itself. */
const expected = [
  'WebGL Context lost. Renderer disabled',
  'WebGL Context restored. Renderer running again.',
  'Service Worker registration blocked by Playwright',
];

/** A test in which the page may neither complain nor ask anyone but its own server for anything. */
export const test = base.extend<{ clean: undefined }>({
  clean: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      const strangers: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !expected.includes(message.text()))
          complaints.push(message.text());
      });
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol !== 'data:' && origin !== baseURL) strangers.push(request.url());
      });
      await use(undefined);
      expect(strangers, 'requests to others').toEqual([]);
      expect(complaints, 'errors and warnings of the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
