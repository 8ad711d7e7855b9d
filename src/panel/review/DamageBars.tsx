import { usePanel } from '../shared/context.ts';

interface Props {
  readonly met: number;
  readonly unprepared: number;
  readonly told: (value: number) => string;
}

/** What something did, under what it would have done to one that had prepared nothing, on one scale. */
export const DamageBars = ({ met, unprepared, told }: Props) => {
  const { say } = usePanel();
  const largest = Math.max(Math.abs(met), Math.abs(unprepared), Number.MIN_VALUE);
  const bars = [
    { key: 'unprepared', name: say('damage.unprepared'), value: unprepared },
    { key: 'met', name: say('damage.met'), value: met },
  ];
  return (
    <>
      {bars.map(({ key, name, value }) => (
        <dd key={key} class={key}>
          <span>{name}</span>
          <span class="measure" aria-hidden="true">
            <span style={{ width: `${(100 * Math.abs(value)) / largest}%` }} />
          </span>
          <b>{told(value)}</b>
        </dd>
      ))}
    </>
  );
};
