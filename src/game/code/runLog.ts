import { courses } from '../../data/courses.ts';
import type { Action } from '../rules/actions.ts';
import type { Decision } from '../rules/decision.ts';
import type { Game } from '../rules/game.ts';
import { changesTo } from '../rules/winter.ts';
import { luckOf } from '../rules/year/luck.ts';
import { cloudsIn } from '../rules/year/omens.ts';
import { unfold } from '../rules/year/unfold.ts';
import { type Content, codeContent } from './content.ts';
import { decode, encode } from './mixedRadix.ts';
import { hasPromised } from './stands.ts';

/** A run as letters, from which its log is laid out again. */

const contentOf = ({
  course,
  phase,
  seed,
  promises,
  restatement,
  decisions,
  answers,
  study,
  unfolded: { skies },
}: Game): Content => ({
  study,
  course,
  phase,
  seed,
  promises,
  restatement,
  rounds: decisions.map(({ earmark, ...decision }, round) => {
    const sky = skies[round];
    const onCloud = earmark &&
      sky && { place: cloudsIn(sky).indexOf(earmark.event), tallies: earmark.tallies };
    return { ...decision, onCloud: onCloud ?? null, answers: answers[round] ?? [] };
  }),
});

/** The decisions, with the clouds that gathered where there are only their places. */
const decisionsOf = ({ course, seed, rounds }: Content): Decision[] => {
  const decisions: Decision[] = [];
  const answers = rounds.map((round) => [...round.answers]);
  unfold(
    { course, luck: luckOf(seed) },
    {
      decide: (round, sky) => {
        const told = rounds[round];
        if (!told) return null;
        const { answers: _, onCloud, ...rest } = told;
        const event = onCloud && cloudsIn(sky)[onCloud.place];
        const decision = { ...rest, earmark: onCloud && event ? { event, tallies: onCloud.tallies } : null };
        decisions.push(decision);
        return decision;
      },
      answer: (round) => answers[round]?.shift() ?? null,
    },
  );
  return decisions;
};

const logOf = (content: Content): Action[] => {
  const { course, phase, promises, restatement, rounds, study } = content;
  const { rounds: all } = courses[course];
  const restate = (round: number): Action[] => {
    if (restatement?.round !== round) return [];
    const { at, promised, reason } = restatement;
    return [{ do: 'restate', at, promised, reason }];
  };
  const leave = (round: number): Action[] => {
    if (round < rounds.length - 1) return [{ do: 'proceed' }];
    if (phase === 'summer' || phase === 'review') return [];
    return [{ do: phase === 'report' && rounds.length < all ? 'finish' : 'proceed' }];
  };
  return [
    ...(hasPromised(content) ? [{ do: 'promise', promises } as const] : []),
    ...decisionsOf(content).flatMap((decision, round): Action[] => [
      ...changesTo(decision),
      { do: 'confirm' },
      ...(rounds[round]?.answers ?? []).map((style): Action => ({ do: 'answer', style })),
      ...restate(round),
      ...leave(round),
    ]),
    ...(study ? [{ do: 'study', pair: study } as const] : []),
  ];
};

/** All that was decided in a run as letters: numbers from 0 to 31. */
export const lettersOfRun = (game: Game): number[] => encode((coder) => codeContent(coder, contentOf(game)));

/** The seed, course and log that letters lay out; never throws, and letters that no run has give something too. */
export const logIn = (values: readonly number[]): Pick<Game, 'seed' | 'course' | 'log'> => {
  const content = decode(values, (coder) => codeContent(coder, undefined));
  return { seed: content.seed, course: content.course, log: logOf(content) };
};
