import type { Words } from '../dictionary.ts';
import type { visit as ja } from '../ja/visit.ts';

/** English: someone else's run, and one's own beside it. */
export const visit: Words<typeof ja> = {
  'visit.title': 'A valley someone sent you',
  'visit.lead': 'Someone shared out {years} years of the budget. This is the valley after that.',
  'visit.leadOpen': 'Someone has shared out {years} years of the budget here so far.',
  'visit.play': 'Same sky, your turn',
  'visit.same': 'From the start and under the same luck. You decide {rounds} times.',
  'visit.splits': 'How it was shared out',
  'visit.look': 'See the report',
  'visit.keep': 'Keep it with my runs',
  'visit.goOn': 'Go on from here',
  'visit.report': 'The report you were sent',
  'visit.note': 'This is someone else’s run. It is not in your album.',
  'beside.title': 'Beside the sender',
  'beside.yours': 'You',
  'beside.theirs': 'Sender',
  'beside.values': '{yours} · {theirs}',
  'beside.met': 'Readiness: {step}. Answer: “{answer}”.',
  'beside.lead': 'The same seed, shared out in another way. Neither is called the better one.',
  'part.beside': 'Beside the sender',
};
