import type { Words } from '../dictionary.ts';
import type { report as ja } from '../ja/report.ts';

/** English: the report after the last autumn, and its endings. */
export const report: Words<typeof ja> = {
  'report.title': 'Your report',
  'report.lead': 'Nothing here is graded. Look at what moved and what did not.',
  'report.early':
    'This run was finished after {done} of the {all} years of its course. It is compared with plans that had come as far.',
  'report.splits': 'Your splits',
  'report.splitsUnit': 'Unit: tallies (one tally is {tally})',
  'report.unspent': 'Not spent, and still to arrive',
  'report.unspentText':
    'Kept in reserve and returned to the treasury, in all: {reserve}. Decided and still to arrive: {pipe}.',
  'report.changes': 'From {from} to {to}',
  'report.indicator': 'Figure',
  'report.start': 'Start (FY2024)',
  'report.honest':
    'These are results of a learning model, not a forecast and not the government’s view. Every value after 2024 in charts and tables is computed by this game.',
  'report.identity': 'Seed {seed} · check code {hash}',
  'report.identityNote':
    'The seed is five characters that fix the luck. The same seed and the same decisions give the same check code.',
  'report.again': 'Same seed again',
  'report.contents': 'Contents',
  'report.endingNote':
    'There are 13 endings. Which one comes depends on where you stand among 10,000 plans made at random; words such as “high” and “low” refer to these. None ranks above another.',
  'report.endingEarly':
    'A run that is finished within its first {years} years always ends here: it is too early to say where it goes. No ending ranks above another.',
  'report.noPromises': 'You played without promises.',
  'report.promisesLead': 'Look at each by itself. There is no total.',
  'report.promiseValue':
    'Average of the autumns that count ({autumns}): {value}. At least {target} was needed.',
  'report.held': 'It began at {start}; without any budget it would have fallen to {low}.',
  'report.redLine': 'Red line',
  'report.redLineValue': 'Result: {value}. The promise was not to fall below {target}.',
  'report.restated':
    'Restated in {year}. At first it was {dimension}: {level} (at least {target}). Reason: {reason}.',
  'report.promisesNote':
    'What counts is the average of the last autumns ({autumns}), on a scale from 0 to 100. The six views show the last autumn alone.',
  'report.voicesLead': 'Five people talk about the same country.',
  'report.voicesNote': 'None of them is a real person. Their words are chosen by the figures of your run.',
  'report.turnsLead':
    'The years whose result differed most from what the same split as before would have brought.',
  'report.noTurns': 'No change of your split made a difference of half a point or more.',
  'report.turnUp': 'This split left “{dimension}” {by} higher at the end.',
  'report.turnDown': 'This split left “{dimension}” {by} lower at the end.',
  'report.turnAgain': 'Start again from {year}',
  'report.turnsNote':
    'Events and responses stay as they were; the scale runs from 0 to 100. Starting again opens a new run; this one is kept.',
  'report.laid': '“{event}”: {count}',
  'report.study': 'Study',
  'report.studyNear': 'the clouds of the coming summer',
  'report.studyFar': 'the clouds of the summer after',
  'report.lever': 'Lever moved',
  'report.leverMoved': '{lever}: {way}',
  'report.event': 'Event in summer',
  'report.ready': 'Readiness: {ready}',
  'report.answer': 'Response: {answer}',
  'report.price': 'cost {yen}',
  'report.fromReserve': '{yen} from the reserve',
  'report.owed': '{yen} off the next budget',
  'report.unpaid': '{yen} not paid',
  'report.unmet': '{unmet}: {count}',
  'report.returned': 'Reserve returned',
  'report.twoYears': '{from} and {to}',
  'report.charts': 'Open the 14 charts',
  'report.continuationNote':
    'Where the document prints only a larger amount, the part for AI is not published, so this game assumes it. Programmes whose AI part cannot be singled out, and ordinary budgets, are not in the ¥438.0 bn.',
  'report.noteNotKept': 'This device cannot keep your notes. Copy them to paper before you close the page.',
  'report.albumCount': '{met} of {all}',
  'report.againText':
    'The same seed brings the same luck. Which clouds gather also depends on the country, so very different choices may bring others. Whatever you choose, this run is kept.',
  'report.oneYear': 'Or change one year. Which? The years after it can follow this run.',
  'report.another': 'Another seed',

  'part.ending': 'Ending',
  'part.promises': 'Promises and red line',
  'part.bars': 'What moved since the first winter',
  'part.reach': 'Six ways to look at it',
  'part.voices': 'Five voices',
  'part.turns': 'Turning points',
  'part.luck': 'Luck: under other seeds',
  'part.knowledge': 'Not known: under other assumptions',
  'part.outlook': 'On to 2035',
  'part.years': 'Year by year',
  'part.figures': 'Figures from start to end',
  'part.debrief': 'Think it over',
  'part.album': 'Album',
  'part.share': 'Keep it, show it',
  'part.again': 'Once more',

  'ending.places': 'Among 10,000 random plans: {what}.',
  'ending.place': '{what} above {percent}%',
  'ending.most': 'Of the four pillars, {places} received most: {share} of your tallies.',
  'ending.mostEach': 'Your largest shares of tallies went to {places}: {share} each.',
  'ending.answeredByRule.name': 'Answered by steering',
  'ending.answeredByRule.text':
    'Most of the summers’ events were answered by steering: rules, standards, limits. Some people will have been protected by that, and some will have found it harder to move.',
  'ending.answeredByRule.branch':
    'Money or patience were open too. Which answer does what is an assumption of this model.',
  'ending.moneyWaiting.name': 'Money waiting its turn',
  'ending.moneyWaiting.text':
    'More money was granted than could be absorbed in a year, and some still waits its turn. This model assumes that a budget that grows fast has to wait for people and places.',
  'ending.moneyWaiting.branch':
    'Growing step by step might have brought the money sooner, though arriving sooner is not the same as being useful.',
  'ending.comeback.name': 'Trust that came back',
  'ending.comeback.text':
    'Trust in the government to regulate AI once fell, and then came back. The figure alone does not say why it fell, or whether it is the same trust as before.',
  'ending.comeback.branch':
    'Which cloud comes is luck; how prepared you are is decided. This model assumes that readiness makes the harm smaller.',
  'ending.usedWithDoubt.name': 'More use, less trust',
  'ending.usedWithDoubt.text':
    'More people than in the middling plan use generative AI regularly, and fewer trust the government to regulate it. Do they use it because it helps, or so as not to be left behind? The figures alone do not say.',
  'ending.usedWithDoubt.branch':
    'Trust moves slowly. Testers, rules or time: what would have let people use AI with a calmer mind is open to debate.',
  'ending.fromAbroad.name': 'AI from abroad',
  'ending.fromAbroad.text':
    'Domestic capability is below the middling plan, and the digital deficit, which is paid abroad, is larger than in most plans. AI made elsewhere can be used here; when its owners’ plans change, so does life here.',
  'ending.fromAbroad.branch':
    'This model assumes that more water for building AI at home makes the deficit smaller. It would leave less for everything else.',
  'ending.trustHub.name': 'A hub of trust',
  'ending.trustHub.text':
    'More people test the safety of AI, trust in the government to regulate it is high, and much has gone into working with other countries. The water and the time that went there could not be used for anything else.',
  'ending.trustHub.branch':
    'Some of that water could have gone to building AI, and then there might have been too few people to check what was built.',
  'ending.makers.name': 'Capability and investment',
  'ending.makers.text':
    'The ability to build AI at home and private investment beside other countries’ growth are both larger than in most plans. Whether any of it reached the working day of a small factory, a town hall or a care home is still an open question.',
  'ending.makers.branch':
    'More of the water could have gone to the towns: the computers would hum more quietly, and more towns might know what to do with them.',
  'ending.talent.name': 'More talent, less worry about jobs',
  'ending.talent.text':
    'More firms than in most plans have the digital talent they need, and worry about jobs is below the middling plan. People take years to grow, and in those years some money did not go to machines.',
  'ending.talent.branch':
    'Money could have gone to computers and models early on, perhaps leaving more machines than people able to use them.',
  'ending.productive.name': 'More productive, more at risk',
  'ending.productive.text':
    'Productivity has risen more than in most plans, and the average of the six risks is higher too. Those whose work became easier may not be those who were harmed.',
  'ending.productive.branch':
    'This model assumes that more people testing AI sooner lowers the risks. The water for that comes from somewhere else.',
  'ending.invested.name': 'More investment, less fairness',
  'ending.invested.text':
    'Private investment beside other countries’ growth is larger than in most plans, and “fairness” is below the middling plan. To see whether gains reached small firms and care homes, you need a different ruler from investment.',
  'ending.invested.branch':
    'With more water for reskilling and small firms, investment might have been smaller and the gains within reach of more people.',
  'ending.balanced.name': 'Nothing very low',
  'ending.balanced.text':
    'Even the lowest of the six ways of looking at it is less low than in most plans. If asked what this country is known for, you may need a moment.',
  'ending.balanced.branch':
    'Gathering the water in one pillar might have given it a sharp edge, and something else would have run thin.',
  'ending.nextGeneration.name': 'Many pupils learning about AI',
  'ending.nextGeneration.text':
    'More children than in the middling plan learn about AI at school. Most of them will not start work for years, so today’s figures show hardly any of the harvest.',
  'ending.nextGeneration.branch':
    'The money could have gone to reskilling people already at work: that might have shown results sooner, and classrooms would have changed later.',
  'ending.underWay.name': 'No single name',
  'ending.underWay.text':
    'No single name fits this country yet. Some things moved and some did not, and where the water now in the channels will arrive cannot be seen yet.',
  'ending.underWay.branch':
    'You could have chosen one thing early and kept the water on it, and you would have had to decide just as early what not to choose.',

  'reading.spilt': 'money waiting its turn',
  'reading.rules': 'events answered by steering',
  'reading.comeback': 'trust that fell and came back',
  'reading.trust': 'trust',
  'reading.evaluators': 'people who test AI',
  'reading.international': 'international cooperation',
  'reading.capability': 'domestic capability',
  'reading.standing': 'private investment beside other countries’ growth',
  'reading.skills': 'digital talent',
  'reading.jobs': 'worry about jobs',
  'reading.productivity': 'productivity',
  'reading.risk': 'average of the six risks',
  'reading.deficit': 'digital deficit',
  'reading.regularUse': 'regular users',
  'reading.inclusion': 'fairness',
  'reading.pupils': 'pupils who learn about AI',
  'reading.weakest': 'the lowest of the six views',

  'fates.coming': 'Working out 700 other runs',
  'fates.none': 'Not worked out.',
  'fates.luckLead':
    'Your way of playing under {seeds} other seeds. Twenty dots stand for how those runs came out; ▼ is yours.',
  'fates.luckText': 'You: {value}. Dots to your left: {below} of {dots}.',
  'fates.luckReached': '{count} of {dots} reach the dotted line.',
  'fates.luckNote':
    'Tallies go on the cloud of the same rank; each summer gets the kind of response that you chose in it.',
  'fates.knowledgeLead':
    'The same luck under {futures} other sets of assumptions. The pale band holds eight in ten of them, the dark band five in ten.',
  'fates.knowledgeText': 'You: {value}. Eight times in ten it is {low} to {high}.',
  'fates.scaleNote':
    'Luck and what is not known are two questions. One point is equally wide in both charts, so you can see which spreads more. The dotted line is a promise or the red line.',

  'outlook.lead': 'If your last split went on every year and nothing else happened.',
  'outlook.text': '{now} in {end}, {later} in {last}.',
  'outlook.note':
    'The broken line is not a forecast. It shows how long the water already on its way goes on working.',

  'earlier.title': 'Beside your earlier runs',
  'earlier.lead':
    'Runs of this course on this device that were finished in the same year, as averages of the last autumns ({autumns}). “Same luck” marks the same seed.',
  'earlier.this': 'This run',
  'earlier.sameLuck': 'same luck',

  'debrief.lead': 'What you write here stays on this device and is sent to no one.',
  'debrief.role': 'If you held a role card, answer as that person.',
  'debrief.q1': 'What did you give up to get what you wanted?',
  'debrief.q2': 'Name one thing that went differently from what you expected. Why do you think it did?',
  'debrief.q3': 'Was this result luck or choice? What makes you think so?',
  'debrief.exit': 'If I could decide one budget, I would …',
  'debrief.card':
    'This model counts more use of AI as better, and it gives the money no other purpose. Who would disagree?',
  'debrief.placeholder': 'Write what comes to mind.',

  'album.lead':
    'The endings and events you have met are kept on this device; the others are shadows. No ending ranks above another.',
  'album.unmet': 'Not met yet',
  'album.endings': 'Endings',
  'album.events': 'Events',

  'csv.honest':
    'Mizuwake: results of a learning model, not a forecast and not the government’s view. Seed {seed}',
  'csv.quarter': 'Quarter',
  'csv.survey': 'FY2024 survey',
  'csv.column': '{name} ({unit})',
};
