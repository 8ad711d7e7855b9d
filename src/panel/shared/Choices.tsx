import { useId } from 'preact/hooks';

interface Props<Id extends string | number> {
  readonly name: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** One of a few, as native radio buttons. */
export const Choices = <Id extends string | number>({ name, options, chosen, onChoose }: Props<Id>) => {
  const group = useId();
  return (
    <fieldset class="choices">
      <legend>{name}</legend>
      {options.map(({ id, label }) => (
        <label key={id}>
          <input type="radio" name={group} checked={id === chosen} onChange={() => onChoose(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
};
