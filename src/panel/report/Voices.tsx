import { useMemo } from 'preact/hooks';
import type { VoiceId } from '../../data/readings.ts';
import { voicesOf } from '../../game/readings/report/voices.ts';
import type { Game } from '../../game/rules/game.ts';
import type { MessageKey } from '../../words/dictionary.ts';
import { usePanel } from '../shared/context.ts';
import { Face } from './Face.tsx';
import { Part } from './Part.tsx';

type Line = 'good' | 'bad' | 'wanted' | 'fear';

/** Every voice has every line of the readings that it speaks of; rules choose no others. */
const lineOf = (voice: VoiceId, reading: string, line: Line): MessageKey =>
  `voice.${voice}.${reading}.${line}` as MessageKey;

/** Five people on the end of the run: what moved, what they wanted, what they fear. */
export const Voices = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const voices = useMemo(() => voicesOf(game), [game]);
  const speak = say as (key: MessageKey) => string;
  return (
    <Part id="voices">
      <p>{say('report.voicesLead')}</p>
      <ul class="voices">
        {voices.map(({ voice, moved, good, wanted, fear }) => (
          <li key={voice}>
            <Face voice={voice} />
            <div>
              <p class="who">
                <b>{say(`voice.${voice}.name`)}</b> <span class="small">{say(`voice.${voice}.who`)}</span>
              </p>
              <p class="said">{speak(lineOf(voice, moved, good ? 'good' : 'bad'))}</p>
              <p>{speak(lineOf(voice, wanted, 'wanted'))}</p>
              <p>{speak(lineOf(voice, fear, 'fear'))}</p>
            </div>
          </li>
        ))}
      </ul>
      <p class="small">{say('report.voicesNote')}</p>
    </Part>
  );
};
