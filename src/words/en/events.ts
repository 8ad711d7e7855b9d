import type { Words } from '../dictionary.ts';
import type { events as ja } from '../ja/events.ts';

/** English: the events, who acts on them, and the ten elements of the guideline. */
export const events: Words<typeof ja> = {
  'event.E01.title': 'Fake images made without consent',
  'event.E01.omen': 'Apps that change people’s photos until they look real are spreading.',
  'event.E01.text':
    'Fake images, made without the person’s consent, went round social media for days. Those shown find it hard to go to school.',
  'event.E01.textReady':
    'Fake images, made without consent, appeared on social media. They were found that day and help began, but the hurt remains.',
  'event.E01.wait': 'Warn people to be careful',
  'event.E01.spend': 'Pay for detection and help desks',
  'event.E01.rule': 'Regulate apps, tighten removal rules',
  'event.E01.waitText': 'It needs no new rule, but more people may be hurt.',
  'event.E01.spendText': 'Images are found sooner and people get support, but the apps remain.',
  'event.E01.ruleText':
    'Fewer are made in the first place, but the use of AI and investment in it slow down.',
  'event.E01.voice': 'High-school student: “A friend’s photo was used. I want to say: it’s not your fault.”',

  'event.E02.title': 'A hiring AI that was not fair',
  'event.E02.omen': 'More companies let AI read job applications first.',
  'event.E02.text':
    'An AI that sorts job applications gave low marks to people who had taken time off to raise children. The company cannot explain why.',
  'event.E02.textReady':
    'A hiring AI gave low marks to people who had taken time off for children. Staff trained in checks noticed and are reading again.',
  'event.E02.wait': 'Let companies review it',
  'event.E02.spend': 'Have AISI set standards for checks',
  'event.E02.rule': 'Ask for a pause in hiring AI',
  'event.E02.waitText':
    'Each company can find its own repair, but nobody outside can see whether it was made.',
  'event.E02.spendText':
    'AISI, which tests the safety of AI, gets more people and unfair marks become rarer, but less so than with a pause.',
  'event.E02.ruleText':
    'Far fewer are turned down unfairly, but companies are slower to set rules for using AI.',
  'event.E02.voice':
    'Job seeker: “I hear my years with the children became a low mark. I wish a person had read it too.”',

  'event.E03.title': 'Data held to ransom',
  'event.E03.omen': 'Fake emails that look real are reaching hospitals and firms.',
  'event.E03.text':
    'Attacks that lock up data and demand money (ransomware) spread. Hospital appointments and factory deliveries have stopped for days.',
  'event.E03.textReady':
    'Attackers locked up data and demanded money. Nurses turned to paper charts, as practised, and a small factory is restoring its copies.',
  'event.E03.wait': 'Repeat the usual warnings',
  'event.E03.spend': 'Help small firms protect and recover',
  'event.E03.rule': 'Widen duty to report, set cut-offs',
  'event.E03.waitText': 'It adds no burden, but weak spots may be attacked again.',
  'event.E03.spendText': 'Protection grows, and more firms decide how to use AI.',
  'event.E03.ruleText': 'Attacks spread less, but for a while fewer firms take up AI.',
  'event.E03.voice':
    'Factory owner: “In the morning our drawings wouldn’t open. So even small places like ours are targets.”',

  'event.E04.title': 'False information in a disaster',
  'event.E04.omen': 'Anyone can now make disaster images that look real.',
  'event.E04.text':
    'One night of heavy rain, a fake image of a “fallen bridge” spread until morning. Some who believed it were late to reach safety.',
  'event.E04.textReady':
    'One night of heavy rain, a fake image of a “fallen bridge” appeared. The city corrected it within the hour; few took the long way.',
  'event.E04.wait': 'Keep to the usual announcements',
  'event.E04.spend': 'Add an official AI and fact-checkers',
  'event.E04.rule': 'Extend today’s law to false posts',
  'event.E04.waitText': 'Nobody’s posts are touched, but correct news may not keep up.',
  'event.E04.spendText':
    'In this model reliable information arrives and trust grows, but more depends on the official AI being right.',
  'event.E04.ruleText':
    'In this model false posts become fewer, but free speech may be removed too, and investment goes down.',
  'event.E04.voice':
    'City hall worker: “At every call I said, ‘The bridge is standing.’ Fake images run fast.”',

  'event.E05.title': 'Countries test AI safety together',
  'event.E05.omen': 'Countries are talking about testing new AI together.',
  'event.E05.text':
    'Several countries’ AI safety institutes will test a new AI together. Japan’s, AISI, is invited but has few to send.',
  'event.E05.textReady':
    'Several countries’ AI safety institutes will test a new AI together. Japan’s, AISI, has trained testers who can join.',
  'event.E05.wait': 'Join as an observer',
  'event.E05.spend': 'Fund a co-chair’s role',
  'event.E05.rule': 'Put Japan’s own standards first',
  'event.E05.waitText': 'Something can be learned, but it is hard to have a say in how the tests are done.',
  'event.E05.spendText': 'Many more people test AI, and the risks of errors and unfair answers fall.',
  'event.E05.ruleText':
    'The tests suit Japan and its own development grows a little, but for a while fewer firms take up AI.',
  'event.E05.voice':
    'Safety tester: “Ask in another language and the answer changes. I’d like to compare notes with other countries.”',

  'event.E06.title': 'An AI summit in Japan?',
  'event.E06.omen': 'An international meeting on AI rules is looking for its next host.',
  'event.E06.text':
    'Would Japan host new talks of the Hiroshima AI Process, which it began? Few people here can get them ready.',
  'event.E06.textReady':
    'Would Japan host new talks of the Hiroshima AI Process, which it began? Partner countries already say they will come.',
  'event.E06.wait': 'Do not host it this time',
  'event.E06.spend': 'Host, and help developing countries',
  'event.E06.rule': 'Hold a trade show led by firms',
  'event.E06.waitText': 'It takes no work, but one chance to bring more countries into the talks goes by.',
  'event.E06.spendText':
    'Countries work together more closely and rights are better protected, but it brings no investment.',
  'event.E06.ruleText':
    'It attracts investment, but leaves less room to discuss rules and hear developing countries.',
  'event.E06.voice':
    'Student from abroad: “I’d like to use AI safely in my own language too. Please listen to us before you decide.”',

  'event.E07.title': 'Gennai for all ministries',
  'event.E07.omen': 'Government offices have begun to try an AI for their staff.',
  'event.E07.text':
    'Gennai, the Digital Agency’s AI for staff, can now be used in other ministries. Many there are unsure what to use it for.',
  'event.E07.textReady':
    'Gennai, the Digital Agency’s AI for staff, can now be used in other ministries. Early users are teaching at the next desk.',
  'event.E07.wait': 'Spread it step by step',
  'event.E07.spend': 'Start in all ministries at once',
  'event.E07.rule': 'Use only AI made in Japan',
  'event.E07.waitText': 'It can be improved along the way, but it spreads slowly.',
  'event.E07.spendText':
    'AI spreads widely in government and more people use it, but the risk of errors grows.',
  'event.E07.ruleText': 'Japan’s own development grows, but there is less choice and AI spreads less.',
  'event.E07.voice':
    'Ministry worker: “Drafts are quicker now. Still, I think the last check is a job for people.”',

  'event.E08.title': 'Accident in a robot trial',
  'event.E08.omen': 'More AI robots are being tried out in towns and warehouses.',
  'event.E08.text':
    'A robot on trial in a warehouse slightly hurt a worker. With no record, nobody knows why, and worry is spreading.',
  'event.E08.textReady':
    'A robot on trial in a warehouse slightly hurt a worker. It kept a record, and a test site is reading it now.',
  'event.E08.wait': 'Only look into the cause',
  'event.E08.spend': 'Expand safety testing',
  'event.E08.rule': 'Stop trials for one year',
  'event.E08.waitText': 'Other trials can go on, but the same thing may happen again.',
  'event.E08.spendText': 'More people test safety, and the risk falls while trials go on.',
  'event.E08.ruleText':
    'The risk of accidents falls a lot and trust returns, but Japan’s own development slows.',
  'event.E08.voice':
    'Warehouse worker: “It carries the heavy loads, and that helps. That’s why it has to stop when it should.”',

  'event.E09.title': 'Not enough computing chips',
  'event.E09.omen': 'Orders for AI chips are coming in from all over the world.',
  'event.E09.text':
    'The chips that AI needs for computing (GPUs) are short worldwide. Universities and firms wait months for their turn.',
  'event.E09.textReady':
    'The chips that AI needs for computing (GPUs) are short worldwide. Computers in Japan are shared, urgent research first.',
  'event.E09.wait': 'Leave it to the market',
  'event.E09.spend': 'Build computing in Japan sooner',
  'event.E09.rule': 'Change to small AI for narrow tasks',
  'event.E09.waitText': 'No public money is spent, but research and development stay behind.',
  'event.E09.spendText': 'Japan can compute more, and in this model development catches up.',
  'event.E09.ruleText':
    'It runs on less computing. Because it is easier to test, this model assumes fewer errors, but development grows less.',
  'event.E09.voice': 'Graduate student: “I have ideas to test. Now I just wait for my turn on the computer.”',

  'event.E10.title': 'Too little power for data centres',
  'event.E10.omen': 'Large buildings full of computers are planned in many places.',
  'event.E10.text':
    'Data centres, buildings full of computers, have used up what the power lines can carry. New plans stop and wait for power.',
  'event.E10.textReady':
    'Data centres, buildings full of computers, strain the power lines. Computing moves elsewhere; machines speed up new lines.',
  'event.E10.wait': 'Wait for more power lines',
  'event.E10.spend': 'Support other regions and new power',
  'event.E10.rule': 'Tighten energy-saving standards',
  'event.E10.waitText': 'It puts no new burden on the state, but investment and development move slowly.',
  'event.E10.spendText':
    'More regions can host computing, and in this model investment and development pick up.',
  'event.E10.ruleText':
    'Less power is wasted, and in this model trust and investment return a little, but regular use spreads more slowly.',
  'event.E10.voice':
    'Local shopkeeper: “New jobs here are welcome. But will there be enough power in midsummer?”',

  'event.E11.title': 'Researchers move abroad',
  'event.E11.omen': 'AI researchers in Japan are getting offers from abroad.',
  'event.E11.text':
    'One AI researcher after another has moved abroad, to better pay and equipment. Universities lack people to teach the younger ones.',
  'event.E11.textReady':
    'Some AI researchers have moved abroad. They still work with colleagues here on screen, and those who stayed teach younger ones.',
  'event.E11.wait': 'Leave pay to companies',
  'event.E11.spend': 'Add public money for pay and hiring',
  'event.E11.rule': 'Agree on exchanges with others',
  'event.E11.waitText':
    'Companies act as they see fit, but people leave the places that cannot raise their pay.',
  'event.E11.spendText':
    'People come back and development grows, but some receive support while others do not.',
  'event.E11.ruleText':
    'More people bring home what they learn and countries work together, but development gains little.',
  'event.E11.voice':
    'Researcher: “One day I’d like to use in Japan what I learned abroad. If there’s a place for me to work.”',

  'event.E12.title': 'A big foreign investment',
  'event.E12.omen': 'Large foreign companies are looking for land and staff in Japan.',
  'event.E12.text':
    'A large foreign company wants to build an AI centre in Japan. Few firms here can join in. Where will technology and data go?',
  'event.E12.textReady':
    'A large foreign company wants to build an AI centre in Japan. AI firms here, and people newly trained, could become partners.',
  'event.E12.wait': 'Accept without conditions',
  'event.E12.spend': 'Make sharing technology a condition',
  'event.E12.rule': 'Put a Japan-run cloud first',
  'event.E12.waitText':
    'Investment grows a lot. Whether know-how spreads is disputed; in this model Japan’s own development weakens, and data and works are less safe.',
  'event.E12.spendText':
    'In this model investment comes and development grows too, but the investment is smaller.',
  'event.E12.ruleText':
    'Computing is run in Japan, and in this model development grows a lot, but investment falls a little.',
  'event.E12.voice':
    'Software developer: “We may learn from a big partner. But we want to be able to build things ourselves.”',

  'event.E13.title': 'AI training and artists’ rights',
  'event.E13.omen': 'More people say, “There are AI pictures that look like mine.”',
  'event.E13.text':
    'Copyright law already lets works be used widely to train AI. Artists went to court, saying it went too far, but there is no record of what was used.',
  'event.E13.textReady':
    'Copyright law already lets works be used widely to train AI. Artists went to court, saying it went too far; records of what was used are before the court.',
  'event.E13.wait': 'Wait for the courts',
  'event.E13.spend': 'Widen payments to creators',
  'event.E13.rule': 'Allow more than the law does today',
  'event.E13.waitText':
    'Both sides are heard, but until then neither creators nor companies know what lies ahead.',
  'event.E13.spendText':
    'Creators’ rights are better protected, and in this model trust returns, but development slows a little.',
  'event.E13.ruleText':
    'Companies can go ahead, but there is more worry about works being used, and in this model trust falls a little.',
  'event.E13.voice':
    'Illustrator: “AI is useful. But it was strange to see pictures like mine in unknown places.”',

  'event.E14.title': 'Will we stop thinking?',
  'event.E14.omen': 'More pupils ask AI before they start their homework.',
  'event.E14.text':
    '“If we lean on AI, we stop thinking,” people fear. With few lessons to learn from, some schools stopped using AI.',
  'event.E14.textReady':
    '“If we lean on AI, we stop thinking,” people fear. In many classrooms, pupils write first, then compare with AI.',
  'event.E14.wait': 'Let each school decide',
  'event.E14.spend': 'Try AI in more lessons',
  'event.E14.rule': 'Set a minimum age',
  'event.E14.waitText': 'Each school can choose what suits it, but a gap may open between schools.',
  'event.E14.spendText':
    'More pupils learn about AI, but schools have to protect the data that lessons collect.',
  'event.E14.ruleText':
    'Worries about false news and rights ease, but fewer pupils learn about AI and use spreads slowly.',
  'event.E14.voice':
    'Teacher: “Some ask for the answer at once. Some ask, and then think harder. You can’t lump them together.”',

  'event.E15.title': 'Rewriting rules for AI',
  'event.E15.omen': 'People say that old rules do not fit the way AI is used.',
  'event.E15.text':
    'A plan would rewrite rules that ask for paper or a meeting in person. Few offices have tried, so nobody knows what can change.',
  'event.E15.textReady':
    'A plan would rewrite rules that ask for paper or a meeting in person. Towns that tried it show where people still check.',
  'event.E15.wait': 'Leave the rules for now',
  'event.E15.spend': 'Rewrite them all at once',
  'event.E15.rule': 'Try it in a few areas',
  'event.E15.waitText': 'Checks by people stay, but so does the paperwork of firms and offices.',
  'event.E15.spendText':
    'AI spreads fast in companies, but unfair decisions and worries about jobs grow, and trust falls a little.',
  'event.E15.ruleText':
    'Problems can be studied along the way, but AI spreads slowly and unfair decisions grow a little.',
  'event.E15.voice':
    'Farmer: “Less paperwork means more time in the fields. But please keep someone I can talk to.”',

  'event.E16.title': 'Less office work for people',
  'event.E16.omen': 'At some firms, AI clears paperwork overnight.',
  'event.E16.text':
    'AI took over paperwork, and many companies cut office staff. At the job centre, the queue for new work is long.',
  'event.E16.textReady':
    'AI took over paperwork, and many companies cut office staff. Some who took evening courses are finding new work.',
  'event.E16.wait': 'Use the support there is',
  'event.E16.spend': 'Expand retraining quickly',
  'event.E16.rule': 'Do more for firms that keep staff',
  'event.E16.waitText': 'It takes no new money, but some people may not be ready for their next job in time.',
  'event.E16.spendText':
    'In this model more people learn new skills and worry eases, but some cannot find time to study.',
  'event.E16.ruleText':
    'In this model worries about jobs ease a lot, but companies are slower to reshape work around AI.',
  'event.E16.voice':
    'Former office worker: “I’d like to learn something new. But first I worry about next month.”',

  'event.E17.title': 'AI that acts on its own',
  'event.E17.omen': 'People talk about AI that plans its own steps.',
  'event.E17.text':
    'AI agents, which do everything from booking to payment, have spread. Unordered goods arrive, and few know how to stop them.',
  'event.E17.textReady':
    'AI agents, which do everything from booking to payment, have spread. Where people check, they save time and errors are few.',
  'event.E17.wait': 'Watch for a while',
  'event.E17.spend': 'Spread them with safety checks',
  'event.E17.rule': 'Encourage their use everywhere',
  'event.E17.waitText': 'You can learn from other countries, but meanwhile use spreads more slowly.',
  'event.E17.spendText': 'More people test safety, and the risks of errors and crime fall.',
  'event.E17.ruleText': 'More people and companies use AI, but errors and worries about jobs grow.',
  'event.E17.voice':
    'Travel agent: “The bookings were done in no time. If there’s a mistake, who will notice?”',

  'event.E18.title': 'A trustworthy AI made in Japan',
  'event.E18.omen': 'A research team in Japan is finishing a new AI.',
  'event.E18.text':
    'A team in Japan has built an AI that also gives reasons for its answers. With few safety tests to go by, hospitals hesitate.',
  'event.E18.textReady':
    'A team in Japan has built an AI that also gives reasons for its answers. With safety tests at hand, hospitals are trying it.',
  'event.E18.wait': 'Publish a research paper',
  'event.E18.spend': 'Open the model to everyone',
  'event.E18.rule': 'Develop it for export',
  'event.E18.waitText': 'The world hears of it, but nobody knows yet whether it will become a handy product.',
  'event.E18.spendText': 'Development grows and more people use AI, but so does the risk of use in crime.',
  'event.E18.ruleText':
    'Japanese AI firms attract investment, but few people can study and improve the model.',
  'event.E18.voice':
    'Nurse: “If it helps with the night-shift notes, I’d use it. It’s reassuring to see its reasons.”',

  'event.E19.title': 'A wrong decision by public AI',
  'event.E19.omen': 'Public offices more often use AI’s answers as they are.',
  'event.E19.text':
    'An AI in a public office decided wrongly, and some families did not get their benefits. Nobody can say why, and many wait.',
  'event.E19.textReady':
    'An AI in a public office decided wrongly, and some families did not get benefits. Staff noticed and are phoning each home.',
  'event.E19.wait': 'Apologise and correct it',
  'event.E19.spend': 'Set up checks by outsiders',
  'event.E19.rule': 'Stop using AI for that task',
  'event.E19.waitText':
    'The families are helped quickly, but nobody knows whether other tasks hold the same error.',
  'event.E19.spendText': 'Outsiders find errors more easily, and trust returns.',
  'event.E19.ruleText':
    'The risk of errors falls a lot, but staff work by hand again and use spreads more slowly.',
  'event.E19.voice': 'Parent: “We needed that money. Even if AI made the mistake, bills don’t wait.”',

  'event.E20.title': 'Fraud with copied voices',
  'event.E20.omen': 'Strange calls in voices that sound like family are increasing.',
  'event.E20.text':
    'With AI copies of relatives’ voices, callers cheated many older people. The criminals do not know each other’s names.',
  'event.E20.textReady':
    'Callers used AI copies of relatives’ voices. Bank staff who knew the trick stepped in, and fewer older people lost money.',
  'event.E20.wait': 'Warn people to be careful',
  'event.E20.spend': 'Extend data analysis nationwide',
  'event.E20.rule': 'Tighten identity checks',
  'event.E20.waitText': 'It can begin at once, but warnings always come after the newest trick.',
  'event.E20.spendText': 'Criminals are easier to follow, but the data collected has to be protected.',
  'event.E20.ruleText':
    'Fraud under false names falls a lot, but use by people and firms spreads more slowly.',
  'event.E20.voice':
    'Older person: “I thought it was my grandchild’s voice. Now our family has a secret word.”',

  'actor.ministries': 'Ministries',
  'actor.parliament': 'Parliament (the Diet)',
  'actor.courts': 'Courts',
  'actor.police': 'Police',
  'actor.safetyInstitute': 'AISI (AI Safety Institute)',
  'actor.localGovernment': 'Local government',
  'actor.schools': 'Schools',
  'actor.researchInstitutions': 'Universities and research institutes',
  'actor.businesses': 'Companies',

  'element.humanCentred': 'People first',
  'element.fairness': 'Fairness',
  'element.safety': 'Safety',
  'element.transparency': 'Transparency',
  'element.accountability': 'Accountability',
  'element.security': 'Security',
  'element.privacy': 'Privacy',
  'element.fairCompetition': 'Fair competition',
  'element.literacy': 'AI literacy',
  'element.innovation': 'Innovation',
};
