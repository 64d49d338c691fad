import { useMemo } from 'preact/hooks';
import { LessonBar } from '#panels/live/lesson-bar.tsx';
import { SeatScreen } from '#panels/live/seat/seat-screen.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { nicknameInWords, tableNameInWords } from '#session/classroom/class/names-in-words.ts';
import { besideYou, othersAtTable } from '#session/live/at-your-table.ts';
import { chairModel, situationModel } from '#session/screens/briefing.ts';
import { goTo } from '../../route.ts';
import { usePreparation } from '../../use-preparation.ts';
import { useScreen } from '../../use-screen.ts';
import type { SeatProps } from './seat-props.ts';

/** A seat before its pupil goes to the table: who is there, the papers, and whether one is ready. */
export function BeforeTalks({
  connection,
  seat,
  around,
  atTable,
  you,
  toldAt,
  onTable,
  onLeave,
}: SeatProps & { readonly onTable: () => void }) {
  const { game } = atTable;
  useScreen(useSpeaker().say('live-pupil.window-seat'));
  const situation = useMemo(() => situationModel(game), [game]);
  const chair = useMemo(() => chairModel(game, you), [game, you]);
  const [preparation, onPrepare] = usePreparation(game, you);
  const { table, phase, lesson, pupils, calling } = around;
  const mine = table?.chairs[you]?.pupils.find(({ nickname }) => nickname === seat.nickname);
  return (
    <Speaking speaker={game}>
      <SeatScreen
        {...{ situation, chair, preparation, onPrepare, pupils, calling, onTable, onLeave }}
        table={tableNameInWords(game, table?.name ?? '')}
        name={nicknameInWords(game, seat.nickname)}
        others={table === undefined ? [] : othersAtTable(game, you, table, phase)}
        beside={table === undefined ? [] : besideYou(game, table, you, seat.nickname)}
        isReady={mine?.ready ?? false}
        onReady={(ready) => connection.ask('ready', { ready })}
        onCall={(wanted) => connection.ask('call', { calling: wanted })}
        clock={lesson && <LessonBar {...{ lesson, toldAt }} />}
        begun={phase !== 'waiting'}
        onHome={() => goTo({ screen: 'start' })}
      />
    </Speaking>
  );
}
