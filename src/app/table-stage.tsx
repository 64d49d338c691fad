import { useMemo, useRef } from 'preact/hooks';
import type { Session } from '#session/running/session.ts';
import { StageHost } from './stage-host.tsx';
import { tableOnStage } from './stage-sources.ts';

interface TableStageProps {
  readonly session: Session;
  readonly showArticle: (issue: number) => void;
  readonly onFailure: () => void;
}

/** The painted stage of a table, which leads from what is clicked there to its article. */
export function TableStage({ session, showArticle, onFailure }: TableStageProps) {
  const latest = useRef(showArticle);
  latest.current = showArticle;
  const source = useMemo(() => tableOnStage(session, (issue) => latest.current(issue)), [session]);
  return <StageHost source={source} onFailure={onFailure} />;
}
