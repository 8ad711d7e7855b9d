import type { Page } from '@playwright/test';
import { type Locale, languages } from '../../src/data/locales.ts';

/**
 * Someone who reads every open word once, without hurry, and decides for themselves: how long a course takes them.
 * What a screen repeats is not read again; where only its figures are new, they are looked at.
 */

/**
 * What is read in a minute, in silence: characters of Japanese, of which adults are said to read 400 to 800, mostly 600,
 * and words of English, of which they read 238 on average (M. Brysbaert, How many words do we read per minute?, 2019).
 */
const pace = { characters: 500, words: 230 } as const;

/** Seconds that other things take. */
const GLANCE = 0.5; // at the figures of a line, and at what is known of it
const PRESS = 0.8;
const CHOICE = 3; // between things that were read

/** Ends a phrase that is known again within another line; figures are looked at with their line. */
const END = /[\d\n.,:;()（）「」“”、。：・〜%+−–—→]+/u;

/** The texts that stand open in the dialog or on the screen: one for each block of the page, its parts on lines. */
const openTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.querySelector('main');
    if (!root) return [];
    const blocks = new Map<Element, string>();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const isRead = (node: Node, element: Element): boolean => {
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      return (
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest('[aria-hidden=true], .unseen, svg') &&
        width > 1 &&
        height > 1
      );
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      let block = node.parentElement as Element;
      if (!isRead(node, block)) continue;
      while (block !== root && getComputedStyle(block).display.startsWith('inline'))
        block = block.parentElement as Element;
      blocks.set(block, `${blocks.get(block) ?? ''}\n${node.textContent?.replace(/\s+/gu, ' ').trim()}`);
    }
    return [...blocks.values()];
  });

export class Reader {
  #seconds = 0;
  readonly #page: Page;
  readonly #locale: Locale;
  readonly #read = new Set<string>();

  constructor(page: Page, locale: Locale) {
    this.#page = page;
    this.#locale = locale;
  }

  /** Seconds since the clock was set. */
  get seconds(): number {
    return this.#seconds;
  }

  setClock(): void {
    this.#seconds = 0;
  }

  /** Reads what is new on the screen, which moves for so many seconds. */
  async reads(moves = 0): Promise<void> {
    const texts = await openTexts(this.#page);
    const times = texts.map((text) => this.#timeFor(text));
    this.#seconds += Math.max(
      moves,
      times.reduce((sum, time) => sum + time, 0),
    );
  }

  /** Chooses between what was read, so many times, each with a press. */
  chooses(times = 1): void {
    this.#seconds += times * (CHOICE + PRESS);
  }

  presses(times = 1): void {
    this.#seconds += times * PRESS;
  }

  #timeFor(text: string): number {
    if (this.#read.has(text)) return 0;
    const phrases = text
      .split(END)
      .map((phrase) => phrase.trim())
      .filter((phrase) => /\p{L}/u.test(phrase));
    const fresh = phrases.filter((phrase) => !this.#read.has(phrase));
    const length = fresh.reduce((sum, phrase) => sum + this.#lengthOf(phrase), 0);
    for (const words of [text, ...fresh]) this.#read.add(words);
    const hasMore = fresh.length < phrases.length || /\d/u.test(text);
    return (
      (hasMore ? GLANCE : 0) + (length / (languages[this.#locale].spaces ? pace.words : pace.characters)) * 60
    );
  }

  #lengthOf(text: string): number {
    return languages[this.#locale].spaces ? text.split(' ').length : text.length;
  }
}
