import type { DocumentLine } from '../../data/figure.ts';
import { type IndicatorId, indicators } from '../../data/indicators.ts';
import { investment } from '../../data/investment.ts';
import { type Parameter, parameters } from '../../data/parameters.ts';
import { type SourceId, sources } from '../../data/sources.ts';
import { usePanel } from './context.ts';

/** Where the 2024 value of an indicator was read: a line of the document, a publication, or nowhere. */
const originOf = (id: IndicatorId): DocumentLine | SourceId | undefined => {
  if (id === 'rank') return investment.JP[2024].rank.source;
  const { baseline } = indicators[id];
  const parameter: Parameter | null = baseline && parameters[baseline];
  return parameter?.source;
};

const Origin = ({ origin }: { origin: DocumentLine | SourceId | undefined }) => {
  const { say } = usePanel();
  if (!origin) return <p>{say('source.start100')}</p>;
  if (typeof origin === 'string') {
    const { title, publisher, year } = sources[origin];
    return <p>{say('source.publication', { title, publisher, year })}</p>;
  }
  return (
    <>
      <p>{say('source.document')}</p>
      <p>{say('source.heading', { heading: origin.heading })}</p>
      <blockquote lang="ja">{origin.line.replaceAll('*', '')}</blockquote>
    </>
  );
};

/** What an indicator counts, what kind of number it is, and where its 2024 value comes from. */
export const SourceNote = ({ id }: { id: IndicatorId }) => {
  const { say } = usePanel();
  return (
    <details class="more source">
      <summary>
        {say('chart.source')}
        <span class="unseen"> {say(`indicator.${id}`)}</span>
      </summary>
      <dl>
        <dt>{say('source.what')}</dt>
        <dd>{say(`definition.${id}`)}</dd>
        <dt>{say('source.kind')}</dt>
        <dd>{say(`kind.${indicators[id].kind}`)}</dd>
        <dt>{say('source.from')}</dt>
        <dd>
          <Origin origin={originOf(id)} />
        </dd>
      </dl>
      <p>{say('source.later')}</p>
    </details>
  );
};
