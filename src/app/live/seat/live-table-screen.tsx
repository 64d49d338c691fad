import { useEffect, useMemo } from 'preact/hooks';
import type { LessonPhase } from '#live/protocol/lesson.ts';
import { LessonBar } from '#panels/live/lesson-bar.tsx';
import { LiveStrip } from '#panels/live/seat/live-strip.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useStore } from '#panels/use-store.ts';
import { liveLine } from '#session/live/live-line.ts';
import { waitedFor } from '#session/live/waited-for.ts';
import { MomentOverTable } from '../../moment-over-table.tsx';
import { usePageServices } from '../../page-services.tsx';
import { hearSession } from '../../sound/hear-session.ts';
import { TableWithStage } from '../../table-with-stage.tsx';
import { useMoments } from '../../use-moments.ts';
import { OverAtTable } from './over-at-table.tsx';
import type { SeatProps } from './seat-props.ts';
import { useConnectionTrouble } from './use-connection-trouble.ts';

/** True in phases in which several days can pass at once: their scenes do not wait to be dismissed. */
function isLate(phase: LessonPhase | undefined): boolean {
  return phase === 'last-day' || phase === 'vote';
}

/** The table of a live class at one's chair, with a line of what is live; then the way to what came of it. */
export function LiveTableScreen(props: SeatProps) {
  const { connection, around, toldAt, atTable, you, onLeave } = props;
  const { sound } = usePageServices();
  const { session } = atTable;
  const game = useMemo(() => atTable.game.withPerspective(you), [atTable.game, you]);
  useEffect(() => hearSession(session, you, sound), [session, you, sound]);
  const { moment, open, player } = useMoments(session, around.waitsFor.includes(you) || isLate(around.lesson?.phase));
  const ended = useStore(session.store, (state) => state.table.asked === 'ended');
  const trouble = useConnectionTrouble(connection);
  const { code, table = '', earlier = [] } = around.over ?? {};
  const isDebriefed = around.phase === 'debrief';
  const clock = around.lesson && <LessonBar lesson={around.lesson} toldAt={toldAt} />;
  // What was to be played over the table is left out where all look back now.
  if (ended && (moment === undefined || isDebriefed) && code !== undefined)
    return <OverAtTable {...props} finished={{ code, table, earlier }} {...{ isDebriefed, clock }} />;
  return (
    <Speaking speaker={game}>
      <TableWithStage
        key={you}
        {...{ game: atTable.game, session, you, player }}
        notice={
          <>
            {clock}
            <LiveStrip
              line={liveLine(game, you, around)}
              who={waitedFor(game, around, you)}
              calling={around.calling}
              onMoreTime={() => connection.ask('more-time', {})}
              onCall={(calling) => connection.ask('call', { calling })}
              {...{ toldAt, trouble, onLeave }}
            />
          </>
        }
      />
      <MomentOverTable {...{ moment, open, player }} isLast={ended} />
    </Speaking>
  );
}
