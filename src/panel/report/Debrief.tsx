import { useId, useState } from 'preact/hooks';
import type { Game } from '../../game/rules/game.ts';
import { keepNotes, LONGEST_NOTE, type NoteId, notesOf } from '../../store/notes.ts';
import { shelfOf } from '../../store/shelf.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { type PerTelling, tellingOf } from '../shared/telling.ts';
import { Part } from './Part.tsx';

/** Whether role cards were handed out, so that the debrief asks for them. */
const asksRole: PerTelling<boolean> = { brief: false, lesson: false, workshop: true };

const questions = ['q1', 'q2', 'q3'] as const;

/** Three questions and one sentence to end with: for the players, kept on this device only. */
export const Debrief = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const run = useSession((session) => session.runId) ?? '';
  const shelf = shelfOf(() => localStorage);
  const [notes, setNotes] = useState(() => notesOf(shelf, run));
  const [kept, setKept] = useState(true);
  const id = useId();
  const write = (note: NoteId) => (event: { currentTarget: HTMLTextAreaElement }) => {
    const next = { ...notes, [note]: event.currentTarget.value };
    setNotes(next);
    setKept(keepNotes(shelf, run, next));
  };
  const field = (note: NoteId, rows: number) => (
    <>
      <textarea
        id={`${id}-${note}`}
        class="field no-print"
        rows={rows}
        maxLength={LONGEST_NOTE}
        placeholder={say('debrief.placeholder')}
        value={notes[note]}
        onInput={write(note)}
      />
      <p class="written">{notes[note]}</p>
    </>
  );
  return (
    <Part id="debrief">
      <p>{say('debrief.lead')}</p>
      {asksRole[tellingOf(game)] && <p>{say('debrief.role')}</p>}
      <p class="debrief-card">{say('debrief.card')}</p>
      <ol class="debrief">
        {questions.map((note) => (
          <li key={note}>
            <label for={`${id}-${note}`}>{say(`debrief.${note}`)}</label>
            {field(note, 3)}
          </li>
        ))}
      </ol>
      <label for={`${id}-exit`}>
        <b>{say('debrief.exit')}</b>
      </label>
      {field('exit', 2)}
      {!kept && (
        <p class="wrong" role="alert">
          {say('report.noteNotKept')}
        </p>
      )}
    </Part>
  );
};
