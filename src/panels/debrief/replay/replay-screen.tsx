/** A finished game, seen again on its table: any moment of it, as one chair knew it or with all that was said. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Light, ReplayBook } from '#session/debrief/replay-model.ts';
import type { LaidTable } from '#session/table/table-model.ts';
import { memo } from '../../memo.ts';
import { Button } from '../../parts/button.tsx';
import { LiveRegion } from '../../parts/live-region.tsx';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { StagePanel } from '../../table/frame/stage-panel.tsx';
import { FromHere, type FromHereCommands } from './from-here.tsx';
import { ReplayBar } from './replay-bar.tsx';
import { type OpenMove, ReplayMoment } from './replay-moment.tsx';
import { ReplayText } from './replay-text.tsx';
import { type Course, useCourse } from './use-course.ts';

export interface ReplayScreenProps {
  readonly title: string;
  /** Absent while the game is played again. */
  readonly book: ReplayBook | undefined;
  /** The moment that is seen first. */
  readonly first: number;
  /** Somebody sat in the chair: what it knew is shown first, unless it knew nothing of that moment. */
  readonly isOwn: boolean;
  readonly open: OpenMove;
  /** The painted stage; absent where it is left off. */
  readonly stage?: ((table: LaidTable) => ComponentChildren) | undefined;
  /** What can be done from a moment. */
  readonly fromHere?: FromHereCommands | undefined;
  readonly onClose: () => void;
}

/** All of the page for as long as it is open; Escape leads back. */
export function ReplayScreen({ title, book, onClose, ...rest }: ReplayScreenProps) {
  const { say } = useSpeaker();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closing, not only removing, gives focus back to the button.
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} class="replay" aria-labelledby="replay-title" onClose={onClose}>
      {book === undefined ? (
        <Head title={title} onClose={onClose}>
          <p role="status">{say('debrief-replay.making')}</p>
        </Head>
      ) : (
        <Replay {...{ title, book, onClose }} {...rest} />
      )}
    </dialog>
  );
}

const KeptText = memo(ReplayText);

function Replay({
  title,
  book,
  first,
  isOwn,
  open,
  stage,
  fromHere,
  onClose,
}: ReplayScreenProps & { book: ReplayBook }) {
  const { say } = useSpeaker();
  const course = useCourse(book, first, isOwn && isKnown(book, first) ? 'known' : 'revealed');
  const { moment, light, chooseLight } = course;
  const table = useMemo(() => book.table(moment, light), [book, moment, light]);
  const aloud = useAloud(book, course);
  useKeys(course);
  return (
    <div class="replay-all">
      <Head title={title} onClose={onClose}>
        <Segment<Light>
          label={say('debrief-replay.light')}
          value={light}
          choices={[
            { value: 'known', label: book.knownLabel },
            { value: 'revealed', label: say('debrief-replay.revealed') },
          ]}
          onChoose={chooseLight}
        />
      </Head>
      <LiveRegion message={course.isPlaying ? '' : aloud} />
      <div class="replay-panels">
        <ReplayMoment {...{ book, course, open }}>
          {fromHere && (
            <FromHere
              {...{ commands: fromHere, moment }}
              isEnd={moment === book.moves.length}
              instead={
                light === 'revealed' || book.moves[moment - 1]?.by.party === book.you ? book.instead(moment) : undefined
              }
            />
          )}
        </ReplayMoment>
        <KeptText table={table} />
        <StagePanel delegations={table.delegations} description={table.stageDescription} stage={stage?.(table)} />
      </div>
      <ReplayBar {...{ book, course, aloud }} />
    </div>
  );
}

/** The chair saw the move that led to a moment, or there is none. */
function isKnown({ moves }: ReplayBook, moment: number): boolean {
  return moment === 0 || moves[moment - 1]?.known !== undefined;
}

interface HeadProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

function Head({ title, onClose, children }: HeadProps) {
  const { say } = useSpeaker();
  return (
    <div class="replay-head">
      <p class="replay-title">
        <b>{title}</b>
        <span id="replay-title">{say('debrief-places.replay')}</span>
      </p>
      {children}
      <Button kind="plain" icon="x" onClick={onClose}>
        {say('debrief-replay.back')}
      </Button>
    </div>
  );
}

/** The moment in a sentence. */
function useAloud({ moves, unseen }: ReplayBook, { moment, light }: Course): string {
  const { say } = useSpeaker();
  const move = moves[moment - 1];
  if (move === undefined) return say('debrief-replay.before');
  const words = light === 'revealed' ? move.words : (move.known ?? unseen);
  return say('debrief-replay.aloud', { move: moment, moves: moves.length, day: move.day, words });
}

/** Keys lead through the game from anywhere in it. */
function useKeys(course: Course): void {
  const latest = useRef(course);
  latest.current = course;
  useEffect(() => {
    const follow = (event: KeyboardEvent) => onKey(event, latest.current);
    document.addEventListener('keydown', follow);
    return () => document.removeEventListener('keydown', follow);
  }, []);
}

/** Space plays, arrows step: but where what has focus takes the key for itself. */
function onKey(event: KeyboardEvent, { before, after, go, play }: Course): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  const isSlider = target.matches('.replay-slider');
  if (key === ' ' && (isSlider || !target.matches('button, input, select, summary'))) {
    event.preventDefault();
    play();
  }
  const to = { ArrowLeft: before, ArrowRight: after }[key];
  if (to === undefined || (!isSlider && target.matches('input, select'))) return;
  event.preventDefault();
  go(to);
}
