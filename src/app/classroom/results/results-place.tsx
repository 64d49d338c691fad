import '#panels/classroom/results/results.css';
import '#panels/parts/choice-list.css';
import { useCallback, useMemo } from 'preact/hooks';
import { Await } from '../../lazy.tsx';
import { usePageServices } from '../../page-services.tsx';
import type { ClassPlaceProps } from '../board/class-place-props.ts';
import { HeadsRead, scenarioIdsOf } from './class-results.ts';
import { ResultsOfClass } from './results-of-class.tsx';

/** The results of a class, once the scenarios that they are of are there. */
export function ResultsPlace(props: ClassPlaceProps) {
  const { kept } = props;
  const { library } = usePageServices('library');
  const { scenario, results } = kept;
  const heads = useMemo(() => new HeadsRead(), []);
  const ids = [...new Set([scenario.id, ...scenarioIdsOf(results, heads)])].sort().join(' ');
  const load = useCallback(() => library.withShipped(...ids.split(' ')), [library, ids]);
  return <Await load={load}>{(catalogue) => <ResultsOfClass {...props} {...{ catalogue, heads }} />}</Await>;
}
