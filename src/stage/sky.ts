import type { Session } from '../store/session.ts';

/** An omen: a cloud over the ridge that announces an event. */
export interface Cloud {
  readonly event: string; // its id; gives the cloud its sign
  readonly near: boolean; // it may come this summer, not the next
  readonly marked: 0 | 1 | 2;
  readonly gone: boolean; // a study has shown that it will not come: it parts
}

/** The clouds of a moment, at most four. The game announces none yet. */
export const skyOf = (_session: Session): readonly Cloud[] => [];
