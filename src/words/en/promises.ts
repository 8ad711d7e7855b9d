import type { Words } from '../dictionary.ts';
import type { promises as ja } from '../ja/promises.ts';

/** English: making promises, and what a promise is called. */
export const promises: Words<typeof ja> = {
  'promises.title': 'What will you promise?',
  'promises.lead':
    'Promise three things, and draw a red line under a fourth. At the end you see whether each was kept.',
  'promises.scale':
    'Of 100 plans made at random, about 70 would keep a careful promise, 35 a bold one, 10 a dream.',
  'promises.industry': 'Industry and autonomy',
  'promises.safety': 'Use it with confidence',
  'promises.people': 'Help people grow',
  'promises.one': '{dimension}: {level}',
  'promises.some': '{level}: {dimensions}',
  'promises.level.careful': 'Careful',
  'promises.level.bold': 'Bold',
  'promises.level.dream': 'Dream',
  'promises.level.redLine': 'Red line',
  'promises.level.not': 'No promise',
  'promises.own': 'Choose your own; details',
  'promises.judged':
    'Each number is on a scale of 0 to 100. The average of the last {autumns} autumns must reach it.',
  'promises.redLineText': 'Of 100 plans made at random, about 75 would stay above it.',
  'promises.now': 'now {value}',
  'promises.least': '{value} or more',
  'promises.lacking': 'Promises still to choose: {count}.',
  'promises.pick': 'Choose one of the three sets, or choose for yourself.',
  'promises.tooMany': 'Three promises at most. To take back: {count}.',
  'promises.noRedLine': 'Choose one red line.',
  'promises.ready': 'Your promises are complete.',
  'promises.make': 'Make these promises',
  'promises.none': 'Play without promises',
  'promises.dreamMoved': 'There is one dream at most, so “{dimension}” became a bold promise.',

  'promise.level.careful': 'A careful promise',
  'promise.level.bold': 'A bold promise',
  'promise.level.dream': 'A dream promise',
  'promise.levelText.careful': 'Of 100 plans made at random, about 70 would keep it.',
  'promise.levelText.bold': 'Of 100 plans made at random, about 35 would keep it.',
  'promise.levelText.dream': 'Of 100 plans made at random, about 10 would keep it.',
  'promise.state.ahead': 'Ahead',
  'promise.state.onCourse': 'Could go either way',
  'promise.state.danger': 'In danger',
  'promise.kept': 'Kept',
  'promise.missed': 'Not kept',
  'promise.reason.event': 'An event changed the situation',
  'promise.reason.evidence': 'The figures changed our minds',
  'promise.reason.people': 'We listened to people in difficulty',
  'promise.reason.estimate': 'Our estimate was too hopeful',

  'redLine.state.ahead': 'Holding so far',
  'redLine.state.onCourse': 'Close to the line',
  'redLine.state.danger': 'May fall below',
};
