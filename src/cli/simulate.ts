/** The core in a terminal: `npm run --silent simulate -- --help` lists what it takes. */
import { courseIds } from '../data/courses.ts';
import { readArguments } from './arguments.ts';
import { BadInput } from './badInput.ts';
import { simulation } from './simulation.ts';

const USAGE = `npm run --silent simulate -- [options]
  --plan P            continuation (default), none, equal, use, create, trust, collaborate, counts of
                      tallies like 5/5/5/5 (a fifth is the reserve), or a JSON file with an entry per year:
                      counts, amounts of the four pillars, or amounts of the twelve channels, in 億円
  --years N           fiscal years from the FY2024 survey on (default: as long as the course plays, which with
                      events is also the most)
  --course C          ${courseIds.join(', ')} (default: class)
  --seed S            five letters and digits (default 00000)
  --set SYMBOL=VALUE  another value for a parameter; can be repeated
  --futures N         also percentiles over N draws of what is not known: parameters that are not set,
                      splits of the programmes, errors of surveys
  --events on|off     whether the seed's events come (default on): each is let pass, and no tally is laid on a
                      cloud; they come as they do with the central parameters, also where --set or --futures
                      changes them
  --code CODE         a run from the game instead of --plan, --course, --seed, --years and --events
  --format json|csv   how to print (default json)
`;

const NO_READER = 'EPIPE';

// Whoever reads may stop early (`| head`): that is no fault. Anything else that cannot be written is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === NO_READER) process.exit();
  process.stderr.write(`The result could not be written (${error.code}).\n`);
  process.exit(1);
});
process.stderr.on('error', () => process.exit());

const main = (argv: readonly string[]): void => {
  if (argv.includes('--help')) {
    process.stdout.write(USAGE);
    return;
  }
  try {
    process.stdout.write(simulation(readArguments(argv)));
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.exitCode = 2;
    process.stderr.write(`${error.message}\n`);
  }
};

main(process.argv.slice(2));
