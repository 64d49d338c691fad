import { useMemo, useRef } from 'preact/hooks';
import type { WaysFromMap } from '#panels/talks/work.tsx';
import type { Session } from '#session/running/session.ts';
import type { MomentPlayer } from './moment-player.ts';
import { StageHost } from './stage-host.tsx';
import { tableOnStage } from './stage-sources.ts';

interface TableStageProps {
  readonly session: Session;
  /** Of what is played over the table. */
  readonly player: MomentPlayer;
  readonly ways: WaysFromMap;
  readonly onFailure: () => void;
}

/** The painted stage of a table, which leads from what is clicked there to its article or conversation. */
export function TableStage({ session, player, ways, onFailure }: TableStageProps) {
  const latest = useRef(ways);
  latest.current = ways;
  const source = useMemo(() => tableOnStage(session, player, () => latest.current), [session, player]);
  return <StageHost source={source} onFailure={onFailure} />;
}
