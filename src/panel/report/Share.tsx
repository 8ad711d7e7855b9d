import { hashGame } from '../../game/code/hash.ts';
import { encodeRun } from '../../game/code/runCode.ts';
import type { Game } from '../../game/rules/game.ts';
import { CodeCard } from '../runs/CodeCard.tsx';
import { usePanel, useSession } from '../shared/context.ts';
import { csvOf } from './csv.ts';
import { Part } from './Part.tsx';

const CSV = 'text/csv;charset=utf-8';

/** Ways to take the run along: a code, a link, paper, a table. */
export const Share = ({ game }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const locale = useSession((session) => session.locale);
  const download = (): void => {
    const url = URL.createObjectURL(new Blob([csvOf(game, say, numbers, locale)], { type: CSV }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `mizuwake-${game.seed}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000); // some browsers read it later
  };
  const printShort = (): void => {
    document.body.dataset.paper = 'short';
    window.addEventListener('afterprint', () => delete document.body.dataset.paper, { once: true });
    print();
  };
  return (
    <Part id="share">
      <p>{say('share.text')}</p>
      <CodeCard code={encodeRun(game)} />
      <div class="row no-print">
        <button type="button" class="button" onClick={() => print()}>
          {say('share.print')}
        </button>
        <button type="button" class="button" onClick={printShort}>
          {say('share.printShort')}
        </button>
        <button type="button" class="button" onClick={download}>
          {say('share.csv')}
        </button>
      </div>
      <p class="small">{say('report.identity', { seed: game.seed, hash: hashGame(game) })}</p>
      <p class="small">{say('report.identityNote')}</p>
    </Part>
  );
};
