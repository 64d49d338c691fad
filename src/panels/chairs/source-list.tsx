import type { SourceModel } from '#session/screens/briefing-model.ts';
import { Fold } from '../parts/fold.tsx';
import { type DrawTag, FormattedMessage } from '../parts/formatted-message.tsx';

interface SourceListProps {
  readonly heading: 'chairs.sources' | 'chairs.mandate-sources';
  readonly sources: readonly SourceModel[];
}

const Count: DrawTag = ({ words }) => <span class="paper-faint regular">{words}</span>;

/** Foldable list of sources: speaker, statement, date and place. Renders nothing if the scenario names none. */
export function SourceList({ heading, sources }: SourceListProps) {
  if (sources.length === 0) return null;
  return (
    <Fold summary={<FormattedMessage id={heading} values={{ sources: sources.length }} draw={{ count: Count }} />}>
      <ul class="sources stack mt2 note paper-muted">
        {sources.map((source) => (
          <li class="break-anywhere" key={source.key}>
            {source.words}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
