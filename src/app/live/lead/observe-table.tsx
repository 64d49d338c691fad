import '#panels/debrief/replay/replay.css';
import { useCallback, useContext, useState } from 'preact/hooks';
import type { Observed } from '#live/protocol/told-to-teacher.ts';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadLiveMessages } from '#messages/message-catalogue.ts';
import { ReplayScreen } from '#panels/debrief/replay/replay-screen.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { PreferencesContext } from '#panels/settings/preferences.ts';
import { useSwitch } from '#panels/settings/use-switch.ts';
import type { TableCardModel } from '#session/live/lead/table-card-model.ts';
import { ReplayStage } from '../../debrief/replay-stage.tsx';
import { usePageServices } from '../../page-services.tsx';
import { WithMessages } from '../../with-messages.tsx';
import { movesObserved } from './moves-observed.ts';
import { useObservedBook } from './use-observed-book.ts';

interface ObserveTableProps {
  readonly card: TableCardModel;
  /** Absent until the server has sent it. */
  readonly observed: Observed | undefined;
  readonly onClose: () => void;
}

const loadMessages = (language: OfferedLanguage) => loadLiveMessages(language, 'classroom', 'share', 'debrief');

/** A table with everything revealed, as it goes on; for the teacher's own screen. */
export function ObserveTable(props: ObserveTableProps) {
  return (
    <WithMessages load={loadMessages}>
      <Observing {...props} />
    </WithMessages>
  );
}

function Observing({ card, observed, onClose }: ObserveTableProps) {
  const { say } = useSpeaker();
  const { jobs, messages } = usePageServices('jobs', 'messages');
  const book = useObservedBook(observed, messages.localize);
  const noPicture = useSwitch(useContext(PreferencesContext)?.noPicture);
  const [hasFailed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  const played = () => {
    if (observed === undefined) throw new Error('nothing is observed yet');
    const { scenario, setup, moves } = observed;
    return { scenario, setup, moves: movesObserved(moves) };
  };
  return (
    <ReplayScreen
      title={`${card.whole} · ${say('live-board.observe-about')}`}
      book={book}
      first={book?.moves.length ?? 0}
      isOwn={false}
      pins="going"
      open={(key) => jobs.start('openDecision', { ...played(), key })}
      believed={(moment, track) => jobs.start('findBelieved', { ...played(), you: 0, moment, track })}
      stage={noPicture || hasFailed ? undefined : (table) => <ReplayStage table={table} onFailure={fail} />}
      follows
      backLabel={say('live-board.observe-back')}
      onClose={onClose}
    />
  );
}
