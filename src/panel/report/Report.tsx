import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';
import './report.css';
import './results.css';
import './strips.css';
import '../runs/runs.css';
import './print.css';
import './paper.css';
import { Reach } from '../shared/Reach.tsx';
import { useFocusedHeading } from '../shared/useFocusedHeading.ts';
import { PrintedDescription } from '../shared/valley/Description.tsx';
import { Again } from './Again.tsx';
import { AlbumPart } from './AlbumPart.tsx';
import { Contents } from './Contents.tsx';
import { Debrief } from './Debrief.tsx';
import { Ending } from './Ending.tsx';
import { FatesPart } from './Fates.tsx';
import { Figures } from './Figures.tsx';
import { Outlook } from './Outlook.tsx';
import { PromiseResults } from './PromiseResults.tsx';
import { listed } from './parts.ts';
import { Share } from './Share.tsx';
import { TurningPoints } from './TurningPoints.tsx';
import { Voices } from './Voices.tsx';
import { Years } from './Years.tsx';

/** The run as it went, from many sides: no total and no grade. */
export const Report = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const heading = useFocusedHeading('report');
  return (
    <article aria-labelledby="report-title" class="report-page">
      <h2 id="report-title" ref={heading} tabIndex={-1}>
        {say('report.title')}
      </h2>
      <p>{say('report.lead')}</p>
      <p class="honest">{say('report.honest')}</p>
      <PrintedDescription game={game} />
      <Ending game={game} />
      <Contents parts={listed} />
      <PromiseResults game={game} />
      <Reach game={game} />
      <Voices game={game} />
      <TurningPoints game={game} />
      <FatesPart game={game} />
      <Outlook game={game} />
      <Years game={game} />
      <Figures game={game} />
      <Debrief game={game} />
      <AlbumPart game={game} />
      <Share game={game} />
      <Again game={game} />
    </article>
  );
};
