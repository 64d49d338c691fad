import { useMemo, useRef } from 'preact/hooks';
import type { Session } from '#session/running/session.ts';
import type { MomentPlayer } from './moment-player.ts';
import { StageHost } from './stage-host.tsx';
import { tableOnStage } from './stage-sources.ts';

interface TableStageProps {
  readonly session: Session;
  /** Of what is played over the table. */
  readonly player: MomentPlayer;
  readonly showArticle: (issue: number) => void;
  readonly onFailure: () => void;
}

/** The painted stage of a table, which leads from what is clicked there to its article. */
export function TableStage({ session, player, showArticle, onFailure }: TableStageProps) {
  const latest = useRef(showArticle);
  latest.current = showArticle;
  const source = useMemo(() => tableOnStage(session, player, (issue) => latest.current(issue)), [session, player]);
  return <StageHost source={source} onFailure={onFailure} />;
}
