import '#panels/debrief/replay/replay.css';
import { useCallback, useContext, useState } from 'preact/hooks';
import type { Observed } from '#live/protocol/told-to-teacher.ts';
import { loadLiveMessages, type MessageCatalogue } from '#messages/message-catalogue.ts';
import { ReplayScreen } from '#panels/debrief/replay/replay-screen.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { PreferencesContext } from '#panels/settings/preferences.ts';
import { useSwitch } from '#panels/settings/use-switch.ts';
import type { TableCardModel } from '#session/live/lead/table-card-model.ts';
import { ReplayStage } from '../../debrief/replay-stage.tsx';
import { LoadError } from '../../load-error.tsx';
import { usePageServices } from '../../page-services.tsx';
import { useAsync } from '../../use-async.ts';
import { movesObserved } from './moves-observed.ts';
import { useObservedBook } from './use-observed-book.ts';

interface ObserveTableProps {
  readonly card: TableCardModel;
  /** Absent until the server has sent it. */
  readonly observed: Observed | undefined;
  readonly onClose: () => void;
}

/** A table with everything revealed, as it goes on; for the teacher's own screen. */
export function ObserveTable(props: ObserveTableProps) {
  const { language } = usePageServices();
  const load = useCallback(() => loadLiveMessages(language, 'classroom', 'share', 'debrief'), [language]);
  const voice = useAsync(load);
  if (voice.is === 'missing') return <LoadError onAgain={voice.retry} />;
  if (voice.is === 'loading') return null;
  return (
    <Speaking speaker={voice.value.speaker}>
      <Observing {...props} voice={voice.value} />
    </Speaking>
  );
}

function Observing({ card, observed, voice, onClose }: ObserveTableProps & { readonly voice: MessageCatalogue }) {
  const { say } = useSpeaker();
  const { jobs } = usePageServices('jobs');
  const book = useObservedBook(observed, voice.localize);
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
