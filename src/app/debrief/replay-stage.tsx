import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { LaidTable } from '#session/table/table-model.ts';
import { StageHost, type StageSource } from '../stage-host.tsx';

interface ReplayStageProps {
  readonly table: LaidTable;
  readonly onFailure: () => void;
}

/** The stage of a table on which nothing can be done any more. */
export function ReplayStage({ table, onFailure }: ReplayStageProps) {
  const now = useRef(table);
  const listeners = useMemo(() => new Set<() => void>(), []);
  const source = useMemo<StageSource>(() => {
    const nothing = () => {};
    return {
      scenery: () => ({ of: 'table', table: now.current }),
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      onDelegation: nothing,
      onOption: nothing,
      onArticle: nothing,
    };
  }, [listeners]);
  useEffect(() => {
    now.current = table;
    for (const listener of listeners) listener();
  }, [table, listeners]);
  return <StageHost source={source} onFailure={onFailure} />;
}
