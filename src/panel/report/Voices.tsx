import { useMemo } from 'preact/hooks';
import type { VoiceId } from '../../data/readings.ts';
import { voicesOf } from '../../game/readings/report/voices.ts';
import type { Game } from '../../game/rules/game.ts';
import type { MessageKey } from '../../words/dictionary.ts';
import { usePanel } from '../shared/context.ts';
import { Part } from './Part.tsx';

/** What each of the five has in hand: a cogwheel, a headset, a magnifying glass, a town hall, a book. */
const things: Readonly<Record<VoiceId, string>> = {
  industry:
    'M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M18.7 5.3l-2.1 2.1M7.4 16.6l-2.1 2.1',
  workers:
    'M4 14v-2a8 8 0 0 1 16 0v2M4 13h3v6H5a1 1 0 0 1-1-1ZM20 13h-3v6h2a1 1 0 0 0 1-1ZM17 19c0 2-2 2.5-4 2.5',
  safety: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.3 15.3 21 21M8 10.5l2 2 3-4',
  local: 'M3 21h18M5 21V10l7-5 7 5v11M10 21v-5h4v5M12 5V2h4v2h-4M8.5 12.5h1M14.5 12.5h1',
  youth: 'M12 6c-2-1.6-5-2-9-2v14c4 0 7 .4 9 2 2-1.6 5-2 9-2V4c-4 0-7 .4-9 2ZM12 6v14',
};

/** A sign for someone who speaks; nobody's face. */
const Face = ({ voice }: { voice: VoiceId }) => (
  <svg class="face" viewBox="0 0 24 24" aria-hidden="true">
    <path d={things[voice]} />
  </svg>
);

type Line = 'good' | 'bad' | 'wanted' | 'fear';

/** Every voice has every line of the readings that it speaks of; rules choose no others. */
export const lineOf = (voice: VoiceId, reading: string, line: Line): MessageKey =>
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
