import type { ComponentChildren } from 'preact';
import { courses } from '../../data/courses.ts';
import { finishedEarly, type Game } from '../../game/rules/game.ts';
import { yearOf } from '../../game/rules/year/clock.ts';
import { playBeside, takeOver } from '../../store/play.ts';
import type { Session } from '../../store/session.ts';
import { usePanel, useSession } from '../shared/context.ts';
import './report.css';
import './results.css';
import './strips.css';
import '../runs/runs.css';
import './print.css';
import { ReachList } from '../shared/Reach.tsx';
import { type PerTelling, tellingOf } from '../shared/telling.ts';
import { useFocusedHeading } from '../shared/useFocusedHeading.ts';
import { PrintedDescription } from '../shared/valley/Description.tsx';
import { Again } from './Again.tsx';
import { AlbumPart } from './Album.tsx';
import { BesideRun } from './BesideRun.tsx';
import { Card } from './Card.tsx';
import { Debrief } from './Debrief.tsx';
import { Ending } from './Ending.tsx';
import { FatesPart } from './Fates.tsx';
import { Figures } from './Figures.tsx';
import { Outlook } from './Outlook.tsx';
import { Contents, Folded, Part, type PartId } from './Part.tsx';
import { PromiseResults } from './PromiseResults.tsx';
import { OnePage } from './paper/OnePage.tsx';
import { PrintingProvider, usePrint } from './paper/usePrint.ts';
import { Share } from './Share.tsx';
import { TurningPoints } from './TurningPoints.tsx';
import { Voices } from './Voices.tsx';
import { WholeRun } from './WholeRun.tsx';
import { Years } from './Years.tsx';

/** What a section may show: the game, and the parts that the contents lead to. */
interface Shown {
  readonly game: Game;
  readonly listed: readonly PartId[];
}

type Section = (shown: Shown) => ComponentChildren;

const ReachPart = ({ game }: { game: Game }) => (
  <Part id="reach">
    <ReachList game={game} />
  </Part>
);

/** How the report is to be read, and what it is not. */
const Lead = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  return (
    <>
      <p>{say('report.lead')}</p>
      <p class="honest">{say('report.honest')}</p>
      <PrintedDescription game={game} />
    </>
  );
};

/** Every section, and the parts in it that the contents lead to: none in what stands above these. */
const all = {
  card: { Section: Card, parts: [] },
  ending: { Section: Ending, parts: [] },
  lead: { Section: Lead, parts: [] },
  contents: { Section: Contents, parts: [] },
  promises: { Section: PromiseResults, parts: ['promises'] },
  bars: { Section: WholeRun, parts: ['bars'] },
  beside: { Section: BesideRun, parts: ['beside'] },
  reach: { Section: ReachPart, parts: ['reach'] },
  voices: { Section: Voices, parts: ['voices'] },
  turns: { Section: TurningPoints, parts: ['turns'] },
  fates: { Section: FatesPart, parts: ['luck', 'knowledge'] },
  outlook: { Section: Outlook, parts: ['outlook'] },
  years: { Section: Years, parts: ['years'] },
  figures: { Section: Figures, parts: ['figures'] },
  debrief: { Section: Debrief, parts: ['debrief'] },
  album: { Section: AlbumPart, parts: ['album'] },
  share: { Section: Share, parts: ['share'] },
  again: { Section: Again, parts: ['again'] },
} as const satisfies Record<string, { readonly Section: Section; readonly parts: readonly PartId[] }>;

type SectionId = keyof typeof all;

/**
 * Sections in their order. Those that are folded show the headings of their parts, each to be pressed; what is drawn
 * without a `Part`, the contents, stays open there too.
 */
type ReportSections = readonly (SectionId | { readonly folded: readonly SectionId[] })[];

const outcome: readonly SectionId[] = ['card', 'ending', 'beside', 'lead', 'contents', 'promises', 'bars'];
const told: readonly SectionId[] = ['voices', 'turns'];
const record: readonly SectionId[] = ['fates', 'outlook', 'years', 'figures'];
const after: readonly SectionId[] = ['debrief', 'album', 'share', 'again'];

/** What each telling says of a run. */
const sections: PerTelling<ReportSections> = {
  brief: [...outcome, ...told, { folded: ['reach', ...record] }, ...after],
  lesson: [...outcome, 'reach', ...told, ...record, ...after],
  workshop: [...outcome, 'reach', ...told, ...record, ...after],
};

/** What there is nothing to tell of: nobody to stand beside, or a guest, who has met and thought nothing here. */
const leftOut = ({ visit, beside }: Pick<Session, 'visit' | 'beside'>): readonly SectionId[] => [
  ...(visit ? (['debrief', 'album'] as const) : []),
  ...(beside ? [] : (['beside'] as const)),
];

/** That the run is someone else's, and the ways from here. */
const OfSomeoneElse = () => {
  const { store, say } = usePanel();
  return (
    <div class="no-print">
      <p>{say('visit.note')}</p>
      <div class="row">
        <button type="button" class="button strong" onClick={() => playBeside(store)}>
          {say('visit.play')}
        </button>
        <button type="button" class="button" onClick={() => takeOver(store)}>
          {say('visit.keep')}
        </button>
      </div>
    </div>
  );
};

/** How far a run came that was finished early, and what it is compared with. */
const Early = ({ game: { course, decisions } }: { game: Game }) => {
  const all = yearOf(course, courses[course].rounds);
  return <p>{usePanel().say('report.early', { all, done: yearOf(course, decisions.length) })}</p>;
};

/** The run as it went, from many sides: no total and no grade. */
export const Report = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const heading = useFocusedHeading('report');
  const visit = useSession((session) => session.visit);
  const beside = useSession((session) => session.beside);
  const { paper, ask } = usePrint();
  const left = leftOut({ visit, beside });
  const shown = sections[tellingOf(game)].filter(
    (section) => typeof section !== 'string' || !left.includes(section),
  );
  const listed = shown
    .flatMap((section) => (typeof section === 'string' ? section : section.folded))
    .flatMap((id): readonly PartId[] => all[id].parts);
  const drawn = (id: SectionId) => {
    const { Section } = all[id];
    return <Section key={id} game={game} listed={listed} />;
  };
  return (
    <article aria-labelledby="report-title" class="report-page">
      <h2 id="report-title" ref={heading} tabIndex={-1}>
        {say(visit ? 'visit.report' : 'report.title')}
      </h2>
      {visit && <OfSomeoneElse />}
      {finishedEarly(game) && <Early game={game} />}
      <PrintingProvider value={ask}>
        {shown.map((section) =>
          typeof section === 'string' ? (
            drawn(section)
          ) : (
            <Folded.Provider key={section.folded.join()} value={true}>
              {section.folded.map(drawn)}
            </Folded.Provider>
          ),
        )}
      </PrintingProvider>
      {paper === 'short' && <OnePage game={game} />}
    </article>
  );
};
