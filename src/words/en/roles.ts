import type { Words } from '../dictionary.ts';
import type { roles as ja } from '../ja/roles.ts';

/** English: the six role cards. */
export const roles: Words<typeof ja> = {
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
};
