import type { SourceModel } from '#session/screens/briefing-model.ts';
import { Icon } from '../parts/icon.tsx';

interface SourceListProps {
  readonly heading: string;
  readonly sources: readonly SourceModel[];
}

/** Who said what, when and where, to be opened; nothing where the scenario names none. */
export function SourceList({ heading, sources }: SourceListProps) {
  if (sources.length === 0) return null;
  return (
    <details class="sources">
      <summary>
        <Icon name="chevron-right" size={14} />
        {heading}
        <span class="sources-count"> ({sources.length})</span>
      </summary>
      <ul>
        {sources.map((source) => (
          <li key={source.key}>{source.words}</li>
        ))}
      </ul>
    </details>
  );
}
