import type { Words } from '../dictionary.ts';
import type { levers as ja } from '../ja/levers.ts';

/** English: the levers and which way each can be moved. */
export const levers: Words<typeof ja> = {
  'lever.guideline.name': 'Strictness of the AI guideline',
  'lever.guideline.text': 'How much the guideline under Article 13 of the AI Act asks of firms.',
  'lever.guideline.up': 'Make it stricter',
  'lever.guideline.down': 'Relax it',
  'lever.guideline.upText':
    'Safety testing earns more trust, but rules cost firms more, so they take up AI and invest more slowly.',
  'lever.guideline.downText':
    'Rules cost firms less, so they take up AI and invest more easily, but safety testing earns less trust.',
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
    'Where digital talent is scarce, development moves faster, but worry about jobs rises.',
  'lever.talent.downText':
    'Worry about jobs falls, but where digital talent is scarce, development moves more slowly.',
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
};
