import type { Words } from '../dictionary.ts';
import type { run as ja } from '../ja/run.ts';

/** English: the year while its water runs. */
export const run: Words<typeof ja> = {
  'run.title': 'The water is running',
  'run.winter': 'Winter',
  'run.spring': 'Spring',
  'run.summer': 'Summer',
  'run.autumn': 'Autumn',
  'run.winterText': '{granted} of the {year} budget is decided. By March {yen} arrives, with earlier grants.',
  'run.winterNone':
    'No new money from the {year} budget goes to the pillars. By March {yen} of earlier grants arrives.',
  'run.briefText': '{quarter}: {yen} arrived.',
  'run.springText':
    'April to June: {yen} arrived, mostly for “{channel}”. Figures move once people and machines are in place.',
  'run.summerText': 'July to September: {yen} arrived.',
  'run.autumnText': 'Late autumn: {yen} arrived in the year.',
  'run.reserveText': 'The reserve of {yen} is kept for what the summer brings.',
  'run.skip': 'To the review',
  'run.pause': 'Pause',
  'run.resume': 'Resume',
  'run.fast': 'Fast',
  'run.freeze': 'Stop the moving picture',
  'run.unfreeze': 'Let the picture move again',
  'run.toEvent': 'To the event',
  'run.year': 'Year {count} (the {year} budget)',
  'run.unknown': 'Something will happen in the summer.',
  'run.announced': 'Summer brings “{event}”.',
  'run.answerText': 'The response to “{event}”: {answer}.',
};
