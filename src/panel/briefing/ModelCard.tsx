import { usePanel } from '../shared/context.ts';

/** What the model is and is not, and whose claim is whose. */
export const ModelCard = () => {
  const { say } = usePanel();
  return (
    <>
      <ul class="plain">
        <li>{say('briefing.honestIs')}</li>
        <li>{say('briefing.honestNot')}</li>
        <li>{say('briefing.honestAssume')}</li>
        <li>{say('briefing.honestValue')}</li>
      </ul>
      <figure class="claim">
        <blockquote>{say('briefing.honestClaim')}</blockquote>
        <figcaption>{say('briefing.honestSpeaker')}</figcaption>
      </figure>
    </>
  );
};
