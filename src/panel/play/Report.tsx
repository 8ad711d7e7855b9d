import type { Game } from '../../game/game.ts';
import { usePanel } from '../context.ts';
import '../style/report.css';
import '../style/results.css';
import '../style/strips.css';
import '../style/runs.css';
import '../style/print.css';
import '../style/paper.css';
import { useFocusedHeading } from '../useFocusedHeading.ts';
import { Reach } from './Reach.tsx';
import { Again } from './report/Again.tsx';
import { AlbumPart } from './report/AlbumPart.tsx';
import { Contents } from './report/Contents.tsx';
import { Debrief } from './report/Debrief.tsx';
import { Ending } from './report/Ending.tsx';
import { Fates } from './report/Fates.tsx';
import { Figures } from './report/Figures.tsx';
import { Outlook } from './report/Outlook.tsx';
import { PromiseResults } from './report/PromiseResults.tsx';
import { listed } from './report/parts.ts';
import { Share } from './report/Share.tsx';
import { TurningPoints } from './report/TurningPoints.tsx';
import { Voices } from './report/Voices.tsx';
import { Years } from './report/Years.tsx';
import { PrintedDescription } from './valley/Description.tsx';

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
      <Fates game={game} />
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
