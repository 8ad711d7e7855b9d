import { dimensionIds } from '../../data/dimensions.ts';
import { usePanel } from './context.ts';
import { More } from './More.tsx';

/** What each of the six dimensions counts, in a line, for who asks. */
export const Dimensions = () => {
  const { say } = usePanel();
  return (
    <More summary={say('dimensions.title')}>
      <dl class="dimensions">
        {dimensionIds.map((id) => (
          <div key={id}>
            <dt>{say(`dimension.${id}`)}</dt>
            <dd>{say(`dimension.${id}.what`)}</dd>
          </div>
        ))}
      </dl>
    </More>
  );
};
