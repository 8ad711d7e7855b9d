import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { courseIds, courses } from '../../src/data/courses.ts';
import { type Crowd, crowd } from '../../src/data/crowd.ts';
import { dimensionIds } from '../../src/data/dimensions.ts';
import { edition } from '../../src/data/edition.ts';
import { readingIds } from '../../src/data/readings.ts';
import { hashNumbers, hashQuarters } from '../../src/game/code/hash.ts';
import { encodeRun } from '../../src/game/code/runCode.ts';
import { promiseStates } from '../../src/game/readings/judging.ts';
import { reaches } from '../../src/game/readings/reach.ts';
import { endingOf } from '../../src/game/readings/report/ending.ts';
import { coefficients } from '../../src/model/coefficients.ts';
import { simulate } from '../../src/model/simulate.ts';
import { perChannel } from '../../src/model/slots.ts';
import { randomGame } from '../game/plays.ts';

/**
 * The fingerprint of everything that decides a run: each number, id and switch of the tables in `src/data`, and what
 * rules and equations make of them in random play. Sentences, comments and the shape of the code are not in it, so
 * that a note can be mended and code rewritten without a new edition.
 */

const data = join(import.meta.dirname, '../../src/data');

/** What says which edition this is, and so cannot be part of it; and what decides no run: the oldest browsers, languages, which reasons are told, unit costs. */
const apart = ['edition.ts', 'olderEditions.ts', 'floor.ts', 'locales.ts', 'reasons.ts', 'unitCosts.ts'];

/** Whether a text is an id or a sign and not a sentence, which may be reworded: it has no blank and is ASCII. */
const isId = (text: string): boolean => /^[\x21-\x7e]+$/.test(text);

const isSentence = (value: unknown): boolean => typeof value === 'string' && !isId(value);

/** A table as text, without its sentences; keys in their order, since ids are coded by their place. */
export const plain = (value: unknown): string =>
  JSON.stringify(value, (_, part) => {
    if (typeof part === 'number' && !Number.isFinite(part)) return String(part);
    return isSentence(part) ? undefined : part;
  }) ?? '';

/** Every table, by its file and name. */
const tables = async (): Promise<string[]> => {
  const files = readdirSync(data).filter((name) => name.endsWith('.ts') && !apart.includes(name));
  const found = await Promise.all(
    files.sort().map(async (file) => {
      const exported: Readonly<Record<string, unknown>> = await import(join(data, file));
      return Object.keys(exported)
        .sort()
        .map((name) => `${file} ${name} ${plain(exported[name])}`);
    }),
  );
  return found.flat();
};

const RUNS = 40; // a course: each takes some ten decisions and answers, so that every event comes often

/** What a random run came to, and the code that it is handed out as, without its edition. */
const played = (): string[] =>
  courseIds.flatMap((course) =>
    Array.from({ length: RUNS }, (_, run) => {
      const game = randomGame(String(run).padStart(5, '0'), course, run);
      const code = encodeRun({ ...game, edition: 0 });
      const judged = promiseStates(game).flatMap(({ target, kept }) => [target, kept ? 1 : 0]);
      return `${hashQuarters(game.quarters)} ${code} ${endingOf(game)} ${hashNumbers(judged)}`;
    }),
  );

/** The equations where play does not come: nothing, a hundred times the money, and a century. */
const extremes = (): string[] =>
  [0, 1, 100].map((times) => {
    const money = perChannel();
    money.set(coefficients().channels.fy2025.map((yen) => yen * times));
    return hashQuarters(simulate(coefficients(), Array(100).fill(money), 400));
  });

const reach = (): string[] =>
  courseIds.map((course) =>
    hashNumbers(
      reaches('00000', course).flatMap((review) =>
        Object.values(review).flatMap(({ low, high }) => [low, high]),
      ),
    ),
  );

const hashText = (text: string): string =>
  hashNumbers(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));

/** The fingerprint of the tables, rules and equations as they are: eight hexadecimal digits. */
export const fingerprint = async (): Promise<string> =>
  hashText([...(await tables()), ...played(), ...extremes(), ...reach()].join('\n'));

/** Whether a crowd has a row for all that a run asks of it: not for a course, round, dimension or reading that is new. */
export const answersFor = (on: Readonly<Record<string, Crowd>>): boolean =>
  courseIds.every((course) => {
    const { judged = [], ends = [] } = on[course] ?? {};
    const { rounds, finishes } = courses[course];
    return (
      judged.length === rounds &&
      judged.every((row) => dimensionIds.every((id) => id in row)) &&
      ends.length === (finishes ? rounds : 1) &&
      ends.every((row) => readingIds.every((id) => id in row))
    );
  });

/** Why the edition on record is not that of the tables, rules and equations as they are; null while it is. */
export const moved = async (): Promise<string | null> => {
  const { number, fingerprint: recorded } = edition;
  // Without a crowd that fits no run can be judged, and its tables are others than they were anyhow.
  const now = answersFor(crowd) ? await fingerprint() : 'not to be taken before the crowd is made anew';
  if (now === recorded) return null;
  return `What decides a run has changed (fingerprint ${recorded} → ${now}) and is still called edition ${number}: run \`npm run edition\`.`;
};

/** Ends the process with that sentence: nothing is checked or recorded under an edition that it does not belong to. */
export const refuseIfMoved = async (): Promise<void> => {
  const sentence = await moved();
  if (sentence === null) return;
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};
