/** A finished game, seen again on its table: any moment of it, as one chair knew it or with all that was said. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { firstLight } from '#session/debrief/first-light.ts';
import type { Light, ReplayBook, ReplayPins } from '#session/debrief/replay-model.ts';
import type { LaidTable } from '#session/table/table-model.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import type { TrackModel } from '#session/table/text/track-model.ts';
import { memo } from '../../memo.ts';
import { Button } from '../../parts/button.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Icon } from '../../parts/icon.tsx';
import { LiveRegion } from '../../parts/live-region.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { Segment } from '../../parts/segment.tsx';
import { useModal } from '../../parts/use-modal.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { StagePanel } from '../../table/frame/stage-panel.tsx';
import { columnsOf } from '../../table/text/columns-of.ts';
import { StandCell } from '../../table/text/stand-cell.tsx';
import { TextHead } from '../../table/text/text-head.tsx';
import type { FindBelieved } from '../believed-fold.tsx';
import { FromHere, type FromHereCommands } from './from-here.tsx';
import { ReplayBar } from './replay-bar.tsx';
import { type ExplainMove, ReplayMoment } from './replay-moment.tsx';
import { type ReplayControls, useReplayControls } from './use-replay-controls.ts';

export interface ReplayScreenProps {
  readonly title: string;
  /** Absent while the game is played again. */
  readonly book: ReplayBook | undefined;
  /** The moment that is seen first. */
  readonly first: number;
  /** True if a person sat in the chair: its knowledge is shown first, unless it knew nothing of that moment. */
  readonly isOwn: boolean;
  readonly pins: ReplayPins;
  readonly open: ExplainMove;
  readonly believed: FindBelieved;
  /** The painted stage; absent where it is left off. */
  readonly stage?: ((table: LaidTable) => ComponentChildren) | undefined;
  /** Actions from a moment. */
  readonly fromHere?: FromHereCommands | undefined;
  /** True while the game goes on: a replay at the newest moment follows new ones. */
  readonly follows?: boolean | undefined;
  /** "Back to the debrief" where absent. */
  readonly backLabel?: string | undefined;
  readonly onClose: () => void;
}

/** Covers the whole page while it is open; Escape closes it. */
export function ReplayScreen({ title, book, backLabel, onClose, ...rest }: ReplayScreenProps) {
  const { say } = useSpeaker();
  const dialog = useModal(onClose);
  return (
    <dialog ref={dialog} class="replay full bare primary-text" aria-labelledby="replay-title">
      {book === undefined ? (
        <Head {...{ title, backLabel, onClose }}>
          <p role="status">{say('debrief-replay.making')}</p>
        </Head>
      ) : (
        <Replay {...{ title, book, backLabel, onClose }} {...rest} />
      )}
    </dialog>
  );
}

const KeptText = memo(ReplayText);

function Replay(props: ReplayScreenProps & { book: ReplayBook }) {
  const { title, book, first, isOwn, pins, open, believed, stage, fromHere, follows = false, ...ends } = props;
  const { say } = useSpeaker();
  const course = useReplayControls(book, pins, { moment: first, light: firstLight(book, first, isOwn) });
  const { moment, light, chooseLight } = course;
  const table = useMemo(() => book.table(moment, light), [book, moment, light]);
  const track = trackAsked(table);
  const turn = typeof pins === 'string' ? undefined : pins.find((pin) => pin.moment === moment)?.number;
  const aloud = useAloud(book, course, turn);
  useKeys(course);
  useNewest(book, course, follows);
  return (
    <div class="replay-all">
      <Head title={title} {...ends}>
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
      <div class="replay-panels grid">
        <ReplayMoment {...{ book, course, turn, open, believed, track }}>
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
      <ReplayBar {...{ book, course, pins, aloud }} />
    </div>
  );
}

/** The part that is talked about: the first that is open, else the last. */
function trackAsked({ tracks }: LaidTable): number {
  return (tracks.find(({ status }) => status === 'open') ?? tracks.at(-1))?.track ?? 0;
}

interface HeadProps extends Pick<ReplayScreenProps, 'title' | 'backLabel' | 'onClose'> {
  readonly children: ComponentChildren;
}

function Head({ title, backLabel, onClose, children }: HeadProps) {
  const { say } = useSpeaker();
  return (
    <div class="replay-head cluster centred ground gap-2-4">
      <p class="replay-title note grid">
        <b class="strong">{title}</b>
        <span class="muted" id="replay-title">
          {say('debrief-places.replay')}
        </span>
      </p>
      {children}
      <Button kind="plain" icon="x" onClick={onClose}>
        {backLabel ?? say('debrief-replay.back')}
      </Button>
    </div>
  );
}

/** The moment in a sentence; `turn` is the number of the turning point that it is, if it is one. */
function useAloud({ moves, unseen }: ReplayBook, { moment, light }: ReplayControls, turn: number | undefined): string {
  const { say } = useSpeaker();
  const move = moves[moment - 1];
  if (move === undefined) return say('debrief-replay.before');
  const words = light === 'revealed' ? move.words : (move.known ?? unseen);
  const said = { move: moment, moves: moves.length, day: move.day, words };
  return turn === undefined ? say('debrief-replay.aloud', said) : say('debrief-replay.aloud-turn', { ...said, turn });
}

/** Goes on with the game from its newest moment. */
function useNewest({ moves }: ReplayBook, { moment, go }: ReplayControls, follows: boolean): void {
  const known = useRef(moves.length);
  useLayoutEffect(() => {
    const wasNewest = moment === known.current;
    known.current = moves.length;
    if (follows && wasNewest && moves.length > moment) go(moves.length);
  });
}

/** Keys lead through the game from anywhere in it. */
function useKeys(course: ReplayControls): void {
  const latest = useRef(course);
  latest.current = course;
  useLayoutEffect(() => {
    const follow = (event: KeyboardEvent) => onKey(event, latest.current);
    document.addEventListener('keydown', follow);
    return () => document.removeEventListener('keydown', follow);
  }, []);
}

/** Space plays, arrows step, with Shift from turning point to turning point: but where what has focus takes the key for itself. */
function onKey(event: KeyboardEvent, course: ReplayControls): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  const isSlider = target.matches('.replay-slider');
  if (key === ' ' && (isSlider || !target.matches('button, input, select, summary'))) {
    event.preventDefault();
    course.play();
  }
  const { before, after, turnBefore, turnAfter } = course;
  const [left, right] = event.shiftKey ? [turnBefore, turnAfter] : [before, after];
  const to = { ArrowLeft: left, ArrowRight: right }[key];
  if (to === undefined || (!isSlider && target.matches('input, select'))) return;
  event.preventDefault();
  course.go(to);
}

/** The text as it stood at a moment, in the grid of the table: nothing in it can be chosen any more. */
function ReplayText({ table: { you, tracks, delegations, reactions } }: { readonly table: LaidTable }) {
  const { say } = useSpeaker();
  const columns = columnsOf(delegations);
  return (
    <section
      class="sheet text-panel replay-text flex"
      data-columns={columns === 1 ? 'none' : columns}
      style={{ '--columns': columns }}
      aria-labelledby="text-heading"
    >
      <TextHead delegations={delegations} reactions={reactions} />
      <ScrollRegion class="text-scroll grow scrolls" label={say('text.articles')}>
        {tracks.map((track) => (
          <Part key={track.track} track={track} you={you} />
        ))}
      </ScrollRegion>
    </section>
  );
}

function Part({ track, you }: { readonly track: TrackModel; readonly you: number }) {
  return (
    <section class="track" data-status={track.status} aria-labelledby={`track-${track.track}`}>
      <div class="track-head cluster baseline">
        <h3 class="strong" id={`track-${track.track}`}>
          {track.heading}
        </h3>
        <p class="track-signing">{track.signing}</p>
      </div>
      {track.statusWords !== undefined && (
        <p class="track-status">
          <Icon name={track.status === 'signed' ? 'signature' : 'lock'} size={16} /> {track.statusWords}
        </p>
      )}
      {track.articles.map((article) => (
        <Row key={article.issue} article={article} you={you} />
      ))}
    </section>
  );
}

function Row({ article, you }: { readonly article: ArticleModel; readonly you: number }) {
  return (
    <div class="article" data-state={article.state}>
      <div class="grid-row article-row">
        <h4 class="replay-article reading paper-faint">
          <FormattedMessage id="grid.article" values={article} />
        </h4>
        <ul class="stands">
          {article.cells.map((cell) => (
            <StandCell key={cell.party} cell={cell} isYours={cell.party === you} words={cell.words} fresh={false} />
          ))}
        </ul>
      </div>
    </div>
  );
}
