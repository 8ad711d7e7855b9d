import { floor } from '../../data/floor.ts';
import { usePanel } from '../shared/context.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { keyCaps, tallyKeyIds } from '../shared/keys.ts';
import { Later } from './Later.tsx';

export const Help = ({ onClose }: { onClose: () => void }) => {
  const { say, whole } = usePanel();
  return (
    <Dialog title={say('help.title')} onClose={onClose}>
      <p>{say('help.play')}</p>
      <p>{say('help.delay')}</p>
      <p>{say('help.reserve')}</p>
      <p>{say('title.honest')}</p>
      <p>{say('help.browsers', floor)}</p>
      {whole && (
        <Later fetch={() => import('../shared/valley/Legend.tsx').then(({ ValleyLegend }) => ValleyLegend)} />
      )}
      <h3>{say('help.keys')}</h3>
      <p>{say('help.keysNote')}</p>
      <table class="keys">
        <thead>
          <tr>
            <th scope="col">{say('help.key')}</th>
            <th scope="col">{say('help.does')}</th>
          </tr>
        </thead>
        <tbody>
          {tallyKeyIds.map((id) => (
            <tr key={id}>
              <td>
                {keyCaps[id].map((cap) => (
                  <kbd key={cap}>{cap}</kbd>
                ))}
              </td>
              <td>{say(`key.${id}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
};
