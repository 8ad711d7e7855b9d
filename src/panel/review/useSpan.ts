import { usePanel } from '../shared/context.ts';

/** Years from one to another, in words; one year where they are the same. */
export const useSpan = (): ((years: { readonly from: number; readonly to: number }) => string) => {
  const { say } = usePanel();
  return ({ from, to }) => (from === to ? String(from) : say('review.years', { from, to }));
};
