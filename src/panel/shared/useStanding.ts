import type { PromiseState } from '../../game/readings/judging.ts';
import { usePanel } from './context.ts';

/** How a promise or the red line stands, in words; at the end, what came of it. */
export const useStanding = (): ((
  of: 'promise' | 'redLine',
  at: Pick<PromiseState, 'state' | 'kept'>,
) => string) => {
  const { say } = usePanel();
  return (of, { state, kept }) => {
    if (kept !== null) return say(kept ? 'promise.kept' : 'promise.missed');
    return of === 'promise' ? say(`promise.state.${state}`) : say(`redLine.state.${state}`);
  };
};
