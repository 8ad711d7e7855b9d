import type { Words } from '../dictionary.ts';
import type { visit as ja } from '../ja/visit.ts';

/** English: what is sent: the card of a result, someone else's run, and one's own beside it. */
export const visit: Words<typeof ja> = {
  'visit.title': 'A valley someone sent you',
  'visit.lead':
    'A game of sharing out Japan’s AI budget and growing a valley. This is the sender’s, after {years} years.',
  'visit.leadOpen':
    'A game of sharing out Japan’s AI budget and growing a valley. The sender has shared out {years} years so far.',
  'visit.challenge': 'Under the same sky, how would you share it out?',
  'visit.play': 'Same sky, your turn',
  'visit.same': 'From the start and under the same luck. You decide {rounds} times.',
  'visit.splits': 'How it was shared out',
  'visit.look': 'See the report',
  'visit.keep': 'Keep it with my runs',
  'visit.goOn': 'Go on from here',
  'visit.report': 'The report you were sent',
  'visit.note': 'This is someone else’s run. It is not in your album.',
  'beside.wish': 'The sender took this one',
  'beside.yours': 'You',
  'beside.theirs': 'Sender',
  'beside.values': '{yours} · {theirs}',
  'beside.met': 'Readiness: {step}. Answer: “{answer}”.',
  'beside.lead': 'The same seed, shared out in another way. Neither is called the better one.',
  'part.beside': 'Beside the sender',
  'part.card': 'Your card',
  'card.years': 'The budgets of {from} to {to}',
  'card.alt':
    'A card of the result: the valley, the ending, the promises and the splits. All of it stands below as text.',
  'card.share': 'Send the card',
  'card.save': 'Save the picture',
  'card.saveWide': 'Save a wide picture',
  'card.text': 'Same sky, your turn?',
  'card.copied': 'The link is copied. Send it with the picture.',
  'card.notShared': 'It could not be sent from here. Save the picture and send that.',
  'card.coming': 'Drawing a picture of the result.',
  'card.failed': 'This device could not draw the card. All of the result stands below.',
  'card.copyText': 'Copy as text',
  'card.copiedText': 'The result is copied as text.',
  'card.today': 'today’s sky {day}',
  'card.seed': 'seed {seed}',
  'card.promises': 'promises {marks}',
};
