import type { report as ja } from '../ja/report.ts';

/** English: how a run ended, who speaks of it, levers, roles, promises, debrief and album. */
export const report = {
  'ending.promisesOnly.name': 'A budget on paper',
  'ending.promisesOnly.text':
    'The budget was decided, but a smaller part of the money was spent than in most plans. Whether it was held in reserve or spilled over and is still waiting changes what this picture means.',
  'ending.promisesOnly.branch':
    'Sharing no more than each channel could absorb might have brought the money sooner, though arriving sooner is not the same as being useful.',
  'ending.trustHub.name': 'A hub of trust',
  'ending.trustHub.text':
    'More people test the safety of AI, trust in the government to regulate it is high, and much has gone into working with other countries. The water and the time that went there could not be used for anything else.',
  'ending.trustHub.branch':
    'Some of that water could have gone to building AI, and then there might have been too few people to check what was built.',
  'ending.selfReliant.name': 'A self-reliant maker',
  'ending.selfReliant.text':
    'The country’s own ability to build AI has grown, and private investment in AI has come in. Whether any of it reached the working day of a small factory, a town hall or a care home is still an open question.',
  'ending.selfReliant.branch':
    'More of the water could have gone to the towns: the computers would hum more quietly, and more towns might know what to do with them.',
  'ending.humanStrength.name': 'Strength in people',
  'ending.humanStrength.text':
    'More firms have the digital talent they need, and worry about jobs is lower than in most plans. People take years to grow, and in those years some money did not go to machines.',
  'ending.humanStrength.branch':
    'Money could have gone to computers and models early on, perhaps leaving more machines than people able to use them.',
  'ending.usedToTheFull.name': 'Used to the full',
  'ending.usedToTheFull.text':
    'AI has gone into working life, and productivity has risen more than in most plans. So has the average of the six risks, and those whose work became easier may not be those who were harmed.',
  'ending.usedToTheFull.branch':
    'With more people testing AI sooner, growth would have been slower, and the use perhaps less worrying.',
  'ending.safeButBorrowed.name': 'Safe but borrowed',
  'ending.safeButBorrowed.text':
    'Trust in the government to regulate AI is above the middling plan, domestic capability is low, and much of the AI in use is rented from abroad. The digital deficit is the rent: it is not small, and when the landlord’s plans change, so does life here.',
  'ending.safeButBorrowed.branch':
    'More water for building AI at home might have lowered the rent a little, and would have left less for everything else.',
  'ending.anxiousUse.name': 'Anxious use',
  'ending.anxiousUse.text':
    'Not a few people use generative AI regularly, and fewer than in the middling plan trust the government to regulate it. Do they use it because it helps, or because they are afraid of being left behind? The figures alone do not say.',
  'ending.anxiousUse.branch':
    'Trust moves slowly. Testers, rules or time: what would have let people use AI with a calmer mind is open to debate.',
  'ending.earningButSplit.name': 'Earning but split',
  'ending.earningButSplit.text':
    'The country ranks higher in private AI investment than in most plans, and it is hard to say that the gains reached many. To see whether they reached small firms and care homes, you need a different ruler from the ranking.',
  'ending.earningButSplit.branch':
    'With more water for reskilling and small firms, the rank might have been lower and the gains within reach of more people.',
  'ending.quietStagnation.name': 'Quiet stagnation',
  'ending.quietStagnation.text':
    'Both the ability to build AI at home and trust in the government to regulate it stayed below the middling plan. It makes little noise, so it is hard to point to the year in which something should have changed.',
  'ending.quietStagnation.branch':
    'A steady flow to one of the two might have set it moving, and the question would then have been what to do about the other.',
  'ending.comeback.name': 'Back from a crisis',
  'ending.comeback.text':
    'Trust in the government to regulate AI once fell, and then came back. The water and the time that this took cannot be used for anything else.',
  'ending.comeback.branch':
    'More readiness might have made the fall less deep, but whether a cloud would come was for nobody to decide.',
  'ending.nextGeneration.name': 'Invested in the next generation',
  'ending.nextGeneration.text':
    'More children learn about AI at school. Most of them will not start work for years, so today’s figures show hardly any of the harvest.',
  'ending.nextGeneration.branch':
    'The money could have gone to reskilling people already at work: that might have shown results sooner, and classrooms would have changed later.',
  'ending.balanced.name': 'A country in balance',
  'ending.balanced.text':
    'Even the lowest of the six ways of looking at it is less low than in most plans. If asked what this country is known for, you may need a moment.',
  'ending.balanced.branch':
    'Gathering the water in one pillar might have given it a sharp edge, and something else would have run thin.',
  'ending.underWay.name': 'Still under way',
  'ending.underWay.text':
    'No single name fits this country yet. Some things moved and some did not, and where the water now in the channels will arrive cannot be seen yet.',
  'ending.underWay.branch':
    'You could have chosen one thing early and kept the water on it, and you would have had to decide just as early what not to choose.',

  'voice.industry.name': 'Industry',
  'voice.industry.who': 'runs a small factory',
  'voice.industry.investment.good': 'When I come to talk about AI these days, investors offer me a chair.',
  'voice.industry.investment.bad': 'Investors visit, admire the workshop, drink their tea and go home.',
  'voice.industry.investment.wanted':
    'I wanted money that came because of what we can make, not because AI was in fashion.',
  'voice.industry.investment.fear': 'What scares me is that money always leaves faster than it comes.',
  'voice.industry.productivity.good':
    'The quotations are done before lunch, so in the afternoon we actually cut steel.',
  'voice.industry.productivity.bad': 'So far, what AI has given us is more meetings about how to use AI.',
  'voice.industry.productivity.wanted':
    'I wanted to see both: people going home early, and better pay for it.',
  'voice.industry.productivity.fear': 'My worry is that every hour we save will be asked for as a discount.',
  'voice.industry.rank.good':
    'At trade fairs abroad, they now ask me about Japanese AI before I bring it up.',
  'voice.industry.rank.bad':
    'At trade fairs abroad, when I mention Japanese AI, people start putting their business cards away.',
  'voice.industry.rank.wanted':
    'Never mind the rank: I wanted a country that I don’t have to explain to customers.',
  'voice.industry.rank.fear':
    'The others grow as well, so you can lose places in a ranking just by standing still.',
  'voice.industry.firmUse.good':
    'The metal shop next door and the printer across the road use it as if it had always been there.',
  'voice.industry.firmUse.bad': 'The metal shop next door uses it too, but only to draft quotations so far.',
  'voice.industry.firmUse.wanted':
    'I wanted someone to come and show us, because we are too few to send anyone on a course.',
  'voice.industry.firmUse.fear':
    'If we all use the same tool, our work may end up looking just like everyone else’s.',

  'voice.workers.name': 'Workers',
  'voice.workers.who': 'answers calls at a help desk',
  'voice.workers.jobs.good':
    'In the break room, people ask whose desk will go next, but less than I had feared.',
  'voice.workers.jobs.bad':
    'In the break room we talk about the weather, and then about whose desk will go next.',
  'voice.workers.jobs.wanted':
    'If things had to change, I wanted them to ask those of us on the phones before deciding.',
  'voice.workers.jobs.fear':
    'It isn’t the day a job goes that frightens me; it’s all the days of waiting after they say it might.',
  'voice.workers.skills.good': 'At last there is someone at work I can ask when I’m stuck.',
  'voice.workers.skills.bad':
    'Only one person here understands the system, and when she takes a day off, so does it.',
  'voice.workers.skills.wanted': 'I wanted time to learn during my shift, not after the children are in bed.',
  'voice.workers.skills.fear':
    'Just when I’ve learnt it, they’ll change the tool and I’ll be a beginner again.',
  'voice.workers.gap.good':
    'A colleague who moved to a small company says they have proper tools and rules there too.',
  'voice.workers.gap.bad':
    'My friend’s big company has a handbook on AI; we have a note on the wall that says “Within reason”.',
  'voice.workers.gap.wanted': 'I didn’t want the protection you get to depend on the size of your company.',
  'voice.workers.gap.fear': 'If the gap opens, people and orders will drift to the companies that are ready.',
  'voice.workers.inclusion.good':
    'The people who say life has got easier are a more mixed crowd than before.',
  'voice.workers.inclusion.bad':
    'The people who say life has got easier are the ones who had it easy already.',
  'voice.workers.inclusion.wanted':
    'Rather than count those left behind, I wanted someone to reach out before it happened.',
  'voice.workers.inclusion.fear':
    'I’m afraid that when we say “everyone”, the quiet ones will be the first to drop out of it.',

  'voice.safety.name': 'Safety',
  'voice.safety.who': 'looks for the weak points of AI',
  'voice.safety.risk.good': 'The folder where I keep my worries has not grown as thick as I had feared.',
  'voice.safety.risk.bad': 'I have had to buy a thicker folder for my worries.',
  'voice.safety.risk.wanted': 'I wanted us to test things and then spread them, in that order.',
  'voice.safety.risk.fear':
    'What bothers me is that a danger with no name yet has no line in the budget either.',
  'voice.safety.evaluators.good':
    'We have run out of desks, and the new colleague is questioning an AI from the window sill.',
  'voice.safety.evaluators.bad':
    'The queue of systems to be tested gets longer, while the row of testers stays about as short as it was.',
  'voice.safety.evaluators.wanted':
    'I wanted seats for those who check in the same canteen as those who build.',
  'voice.safety.evaluators.fear': 'A colleague takes years to train, and one phone call to hire away.',
  'voice.safety.trust.good': 'Fewer of the replies to an official announcement begin with “Yeah, right”.',
  'voice.safety.trust.bad': 'Official announcements get a “Yeah, right” before anyone has read them.',
  'voice.safety.trust.wanted': 'I wanted to be able to say “we don’t know yet” and still be listened to.',
  'voice.safety.trust.fear': 'You build trust one step at a time, and you lose it by the staircase.',
  'voice.safety.technical.good':
    'More systems now say so themselves when they are about to get something wrong.',
  'voice.safety.technical.bad': 'I found another one today that is wrong with perfect confidence.',
  'voice.safety.technical.wanted': 'I wanted more tests of whether it really stops when it has to stop.',
  'voice.safety.technical.fear':
    'The next breakdown will come, I think, from a use that none of us has tried.',

  'voice.local.name': 'Local government',
  'voice.local.who': 'works at a town hall in the hills',
  'voice.local.socialProblems.good':
    'Lifts to the hospital and help with the snow are sorted out, so there is less pinned to our problem board.',
  'voice.local.socialProblems.bad':
    'Our problem board is full, and people have started pinning notes on top of notes.',
  'voice.local.socialProblems.wanted':
    'Instead of another trial, I would have liked to see one of last year’s problems go away.',
  'voice.local.socialProblems.fear':
    'When the trial year ends, I’m afraid the machine will stay and the person who can mend it will leave.',
  'voice.local.inclusion.good': 'People without a smartphone get away from our counter just as quickly now.',
  'voice.local.inclusion.bad':
    'Things got easier as far as the station; up in our valley we got the leaflet.',
  'voice.local.inclusion.wanted':
    'I didn’t want us to call it the town’s AI until it reached the last house up the road.',
  'voice.local.inclusion.fear':
    'The more people move to where life is easy, the further away the other houses become.',
  'voice.local.publicUse.good':
    'The machine drafts the minutes, so my colleagues can go out and listen to people.',
  'voice.local.publicUse.bad':
    'I am filling in, by hand, the form that asks permission to use AI, and then I’ll take it round to be stamped.',
  'voice.local.publicUse.wanted':
    'I didn’t want a big city’s model; I wanted help to find one for a town with very few staff.',
  'voice.local.publicUse.fear':
    'I hope I never have to stand at the counter and say, “I’m sorry, the AI has decided.”',
  'voice.local.sectors.good':
    'The night shift at the care home and the farmers out on their rounds can stop for breath now.',
  'voice.local.sectors.bad':
    'In care, on farms, on building sites: where staff are fewest, the tools come last.',
  'voice.local.sectors.wanted': 'I wanted it to go first to the people who work with bent backs.',
  'voice.local.sectors.fear':
    'My worry is that when it breaks down, the mechanic is a long way off, and rice planting waits for nobody.',

  'voice.youth.name': 'Young people',
  'voice.youth.who': 'about to leave school',
  'voice.youth.pupils.good':
    'My little sister has lessons where they argue about which bits of an AI’s answer look wrong.',
  'voice.youth.pupils.bad': 'All that school ever told me about AI was “don’t use it” and “be careful”.',
  'voice.youth.pupils.wanted': 'I wanted to learn how to use it, but also when it’s better not to.',
  'voice.youth.pupils.fear':
    'It’s a bit scary having to judge things that neither my teachers nor my parents know about.',
  'voice.youth.trust.good':
    'My friend used to say rules were pointless; now he reads them and complains about the details.',
  'voice.youth.trust.bad':
    'If I said in class that we’re safe because the government is watching, people would probably laugh.',
  'voice.youth.trust.wanted': 'I wanted the people who make the rules to visit our classroom, just once.',
  'voice.youth.trust.fear': 'Not believing anything is the easy way, and I’m afraid we’ll all take it.',
  'voice.youth.misinformation.good':
    'When a fake video goes round, someone always asks, “Where’s that from?”',
  'voice.youth.misinformation.bad':
    'The fake video always gets to me before the real one, and I’ve stopped being surprised.',
  'voice.youth.misinformation.wanted':
    'Instead of laughing at people who got fooled, I wanted all of us to know how to check.',
  'voice.youth.misinformation.fear':
    'I hate the idea of showing something real and hearing, “You made that up.”',
  'voice.youth.working.good':
    'The older ones who learnt about AI at school are already teaching people where they work, I hear.',
  'voice.youth.working.bad': 'I know hardly anyone who learnt about AI at school and then started work.',
  'voice.youth.working.wanted': 'I wanted first jobs where you can try out what you learnt.',
  'voice.youth.working.fear':
    '“You’re young, you’ll know how it works”: I’m a bit afraid they’ll leave everything to us.',

  'lever.guideline.name': 'Strictness of the AI guideline',
  'lever.guideline.text': 'How much the guideline under Article 13 of the AI Act asks of firms.',
  'lever.guideline.up': 'Make it stricter',
  'lever.guideline.down': 'Relax it',
  'lever.guideline.upText':
    'Safety testing earns more trust, but firms have more to do and take up AI more slowly.',
  'lever.guideline.downText':
    'Firms have less to do and take up AI more easily, but safety testing earns less trust.',
  'lever.contentReturn.name': 'Payment for content',
  'lever.contentReturn.text': 'How much is paid back to those whose works and articles AI learns from.',
  'lever.contentReturn.up': 'Pay back more',
  'lever.contentReturn.down': 'Pay back less',
  'lever.contentReturn.upText':
    'The risk to creators’ and other rights falls, but training AI costs more, so models develop more slowly.',
  'lever.contentReturn.downText':
    'Training AI costs less, so models develop faster, but the risk to creators’ and other rights rises.',
  'lever.procurement.name': 'Preference for domestic AI',
  'lever.procurement.text': 'How far the state and the towns prefer domestic products when they buy AI.',
  'lever.procurement.up': 'Prefer it more',
  'lever.procurement.down': 'Prefer it less',
  'lever.procurement.upText':
    'Domestic capability grows more easily, but offices and towns wait longer to use AI.',
  'lever.procurement.downText':
    'Offices and towns can use AI sooner, but domestic capability grows less easily.',
  'lever.talent.name': 'Talent from abroad',
  'lever.talent.text': 'How many people who know AI well are welcomed from other countries.',
  'lever.talent.up': 'Welcome more',
  'lever.talent.down': 'Welcome fewer',
  'lever.talent.upText':
    'A lack of people holds development back less, but worry about jobs rises: so this model assumes.',
  'lever.talent.downText':
    'Worry about jobs falls, so this model assumes, but a lack of people holds development back more.',
  'lever.dataSharing.name': 'Data sharing',
  'lever.dataSharing.text': 'How widely firms and public offices share their data for developing AI.',
  'lever.dataSharing.up': 'Share more widely',
  'lever.dataSharing.down': 'Share less',
  'lever.dataSharing.upText':
    'There is more data to learn from, so models develop and firms take up AI faster, but the risks of privacy breaches and of AI errors rise.',
  'lever.dataSharing.downText':
    'The risks of privacy breaches and of AI errors fall, but there is less data to learn from, so models develop and firms take up AI more slowly.',
  'lever.labelling.name': 'Labelling of AI content',
  'lever.labelling.text': 'How far there is a duty to say so when a text or picture was made with AI.',
  'lever.labelling.up': 'Widen the duty',
  'lever.labelling.down': 'Narrow the duty',
  'lever.labelling.upText':
    'False information spreads less, but the use of generative AI spreads more slowly too.',
  'lever.labelling.downText': 'The use of generative AI spreads faster, but so does false information.',

  'role.firms.name': 'Small factories and firms',
  'role.firms.wants':
    'You want tools that a workplace with too few people can use at once, and someone to come and teach you.',
  'role.firms.fears': 'You worry that the day will be gone on paperwork before anyone has used anything.',
  'role.firms.ask': 'Does that money reach a firm so small that everyone there knows everyone?',
  'role.builders.name': 'Researchers and firms that build AI',
  'role.builders.wants': 'You want computers, data, and money that keeps coming for years.',
  'role.builders.fears':
    'You worry that the policy will change every year and the water stop before anything has sprouted.',
  'role.builders.ask': 'If AI from abroad stopped working tomorrow, what would you do your job with?',
  'role.watchers.name': 'Those who test for safety',
  'role.watchers.wants': 'You want people and time to test AI before it goes out into the world.',
  'role.watchers.fears':
    'You worry about being forgotten until there is an accident, and then called in a hurry.',
  'role.watchers.ask': 'When it gets something wrong, who will notice, and who will stop it?',
  'role.townspeople.name': 'Towns and workplaces (town halls, care, farming)',
  'role.townspeople.wants':
    'You want tools that ease today’s problems, and you want them as early as the big cities get them.',
  'role.townspeople.fears': 'You worry that it will end with the trial, and an unused machine in the shed.',
  'role.townspeople.ask': 'When the trial year is over, who will mend it, and who will pay?',
  'role.learners.name': 'Students and people who retrain',
  'role.learners.wants': 'You want time and a place to learn, before you start work and while you work.',
  'role.learners.fears': 'You worry that by the time you have learnt the job, the job will have changed.',
  'role.learners.ask': 'Under that plan, what will people be able to do when today’s children start work?',
  'role.treasury.name': 'Taxpayers of the future',
  'role.treasury.wants': 'You want to spend only what can be explained, and to keep the rest in reserve.',
  'role.treasury.fears':
    'You worry that spending it all will become the aim, and only the bill will reach those who come later.',
  'role.treasury.ask': 'If you took one tally away there, who would miss it, and how?',

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

  'debrief.lead': 'What you write here stays on this device and is sent to no one.',
  'debrief.role': 'If you held a role card, answer as that person.',
  'debrief.q1': 'What did you give up to get what you wanted?',
  'debrief.q2': 'Name one thing that went differently from what you expected. Why do you think it did?',
  'debrief.q3': 'Was this result luck or choice? What makes you think so?',
  'debrief.exit': 'If I could decide one budget, I would …',
  'debrief.card':
    'This model counts more use of AI as better, and it gives the money no other purpose. Who would disagree?',
  'debrief.placeholder': 'Write what comes to mind.',

  'readiness.0': 'Hardly any',
  'readiness.1': 'A little',
  'readiness.2': 'A good deal',
  'readiness.3': 'Enough',

  'album.lead':
    'The endings and events you have met are kept on this device; the others are shadows. No ending ranks above another.',
  'album.unmet': 'Not met yet',
  'album.endings': 'Endings',
  'album.events': 'Events',
} as const satisfies Record<keyof typeof ja, string>;
