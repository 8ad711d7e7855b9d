import type { Words } from '../dictionary.ts';
import type { voices as ja } from '../ja/voices.ts';

/** English: the five voices of the report. */
export const voices: Words<typeof ja> = {
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
};
