import { usePanel } from '../shared/context.ts';
import { type BandsState, FUTURES } from './useBands.ts';

/** What the bands of the charts say, or how far their computation has come. */
export const BandsNote = ({ state }: { state: BandsState }) => {
  const { say } = usePanel();
  if (state.is === 'cancelled') return <p class="small">{say('bands.cancelled')}</p>;
  if (state.is === 'failed') return <p class="small">{say('bands.failed')}</p>;
  if (state.is === 'coming')
    return (
      <div class="row coming">
        <label>
          {say('bands.coming', { count: FUTURES })} <progress value={state.share} max={1} />
        </label>
        <button type="button" class="button" onClick={state.cancel}>
          {say('bands.cancel')}
        </button>
      </div>
    );
  return (
    <>
      <ul>
        {(['eighty', 'fifty', 'future'] as const).map((part) => (
          <li key={part} class="band">
            <svg width="56" height="16" aria-hidden="true">
              <path class={part} d={part === 'future' ? 'M2 12 20 5 36 9 54 3' : 'M2 2H54V14H2Z'} />
            </svg>
            {say(`bands.${part}`)}
          </li>
        ))}
      </ul>
      <p class="small">{say('bands.note', { count: FUTURES })}</p>
    </>
  );
};
