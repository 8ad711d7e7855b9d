import { describe, expect, test } from 'vitest';
import { courseIds, courses } from '../../../src/data/courses.ts';
import { encodeRun } from '../../../src/game/code/runCode.ts';
import { branchOf, followed } from '../../../src/game/rules/branch.ts';
import { finishedEarly, type Game, newGame } from '../../../src/game/rules/game.ts';
import { reduce, replay } from '../../../src/game/rules/reduce.ts';
import { decoded } from '../code/decoded.ts';
import { act, anything, dice, finishing, playOn } from '../plays.ts';

const open = courseIds.filter((id) => courses[id].finishes);

const reviewed = (course: (typeof courseIds)[number], rounds: number): Game =>
  playOn(
    newGame('7KQ2M', course),
    anything(course, dice(3)),
    ({ phase, decisions }) => phase === 'review' && decisions.length === rounds,
  );

describe('a run', () => {
  test('can be finished at every review but the last, in courses that allow it', () => {
    for (const course of courseIds)
      for (let rounds = 1; rounds <= courses[course].rounds; rounds++) {
        const review = reviewed(course, rounds);
        const { game, refused } = reduce(review, { do: 'finish' });
        const last = rounds === courses[course].rounds;
        expect(refused).toBe(!courses[course].finishes ? 'notInCourse' : last ? 'tooLate' : null);
        if (refused) expect(game).toBe(review);
        else
          expect([game.phase, finishedEarly(game), game.quarters]).toEqual(['report', true, review.quarters]);
      }
  });

  test('cannot be finished anywhere else', () => {
    let game = newGame('7KQ2M', 'class');
    expect(reduce(game, { do: 'finish' }).refused).toBe('notReview');
    game = act(game, { do: 'promise', promises: null });
    expect(reduce(game, { do: 'finish' }).refused).toBe('notReview');
    expect(reduce(act(reviewed('class', 6), { do: 'proceed' }), { do: 'finish' }).refused).toBe('notReview');
  });

  test('stays finished: nothing is undone, answered, decided or finished again', () => {
    const game = act(reviewed('class', 2), { do: 'finish' });
    for (const action of [
      { do: 'undo' },
      { do: 'redo' },
      { do: 'proceed' },
      { do: 'finish' },
      { do: 'confirm' },
      { do: 'place', at: 'use' },
      { do: 'answer', style: 'wait' },
    ] as const)
      expect(reduce(game, action).refused).not.toBeNull();
  });

  test('finished early has a code of its own, and its log replays to it', () => {
    for (const course of open)
      for (let rounds = 1; rounds < courses[course].rounds; rounds++) {
        const review = reviewed(course, rounds);
        const game = act(review, { do: 'finish' });
        const other = act(review, { do: 'proceed' });
        expect(replay(game.seed, course, game.log)).toEqual({ game, refused: null });
        expect(decoded(encodeRun(game)).log).toEqual(game.log);
        expect(new Set([review, game, other].map(encodeRun)).size).toBe(3);
      }
  });
});

describe('a branch of a run that was finished early', () => {
  const origin = playOn(newGame('7KQ2M', 'class'), finishing(anything('class', dice(5)), 3));

  test('carried on as that went, is finished where that was', () => {
    for (const round of [0, 1, 2]) {
      const again = followed(branchOf(origin, round), origin);
      expect(again.log).toEqual(origin.log);
      expect(finishedEarly(again)).toBe(true);
    }
  });

  test('can be played on beyond it, to the end of the course', () => {
    const whole = playOn(branchOf(origin, 2), anything('class', dice(6)));
    expect(whole.decisions).toHaveLength(courses.class.rounds);
    expect([whole.phase, finishedEarly(whole)]).toEqual(['report', false]);
  });
});
