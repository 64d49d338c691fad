/** The papers of a seat before the talks: the situation, which everybody knows, and two that are covered. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Preparation } from '#session/preparation.ts';
import type { BriefingModel, ChairModel } from '#session/screens/briefing-model.ts';
import { MandateSheet } from '../../chairs/mandate-sheet.tsx';
import { PreparationSheet } from '../../chairs/preparation-sheet.tsx';
import { SituationSheet } from '../../chairs/situation-sheet.tsx';
import { Button } from '../../parts/button.tsx';
import { LiveRegion } from '../../parts/live-region.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { LiveIcon } from '../live-icon.tsx';

export interface SeatPapersProps {
  readonly situation: Omit<BriefingModel, 'chairs'>;
  readonly chair: ChairModel;
  readonly preparation: Preparation;
  readonly onPrepare: (preparation: Preparation) => void;
  /** The mandate was opened. */
  readonly onRead: () => void;
}

type Paper = 'mandate' | 'situation' | 'preparation';
const PAPERS = [
  ['mandate', 'chairs.mandate'],
  ['situation', 'chairs.situation'],
  ['preparation', 'chairs.prepared'],
] as const satisfies readonly (readonly [Paper, string])[];

/** One paper lies on top. What is covered is in no reading order, and the cover is in none once it is off. */
export function SeatPapers(props: SeatPapersProps) {
  const { say } = useSpeaker();
  const [paper, setPaper] = useState<Paper>('mandate');
  const cover = useCover();
  const place = useFocusOnPaper(cover);
  return (
    <div class="leaves" ref={place}>
      <fieldset class="leaf-tabs">
        <legend class="vh">{say('chairs.leaves')}</legend>
        {PAPERS.map(([each, label]) => (
          <button
            key={each}
            type="button"
            class="leaf-tab label"
            aria-pressed={each === paper}
            onClick={() => setPaper(each)}
          >
            {say(label)}
          </button>
        ))}
      </fieldset>
      <LiveRegion message={cover.coveredItself ? say('live-pupil.covered-again') : ''} />
      {paper === 'situation' ? (
        <SituationSheet model={props.situation} />
      ) : (
        <Private {...props} paper={paper} cover={cover} />
      )}
    </div>
  );
}

function Private({
  paper,
  cover,
  chair,
  preparation,
  onPrepare,
  onRead,
}: SeatPapersProps & { readonly paper: 'mandate' | 'preparation'; readonly cover: Cover }) {
  const { say } = useSpeaker();
  const isMandate = paper === 'mandate';
  if (!cover.isOpen) {
    const open = () => {
      cover.open();
      if (isMandate) onRead();
    };
    return (
      <CoveredSheet
        heading={say(isMandate ? 'chairs.mandate' : 'chairs.prepared')}
        note={say('chairs.mandate-of', { party: chair.party })}
        says={say(isMandate ? 'live-pupil.sheet-says' : 'live-pupil.preparation-says')}
        openLabel={say(isMandate ? 'live-pupil.open-mandate' : 'live-pupil.open-preparation')}
        onOpen={open}
      />
    );
  }
  return (
    <>
      <div class="cover-again">
        <Button kind="plain" icon="lock" onClick={cover.close}>
          {say('live-pupil.cover')}
        </Button>
      </div>
      {isMandate ? (
        <MandateSheet chair={chair} />
      ) : (
        <PaperSheet class="mandate" aria-labelledby="mandate-heading">
          <h2 id="mandate-heading" class="mandate-heading" tabIndex={-1}>
            {say('chairs.prepared')}
          </h2>
          <p class="mandate-of reading paper-muted">{say('chairs.prepare-about')}</p>
          <PreparationSheet preparation={preparation} onWrite={onPrepare} />
        </PaperSheet>
      )}
    </>
  );
}

/**
 * Moves focus to the heading of a paper that was opened, or to that of the cover if focus was in a paper when it was
 * covered.
 */
function useFocusOnPaper({ isOpen }: Cover) {
  const place = useRef<HTMLDivElement>(null);
  const was = useRef(isOpen);
  useLayoutEffect(() => {
    if (was.current === isOpen) return;
    was.current = isOpen;
    const { activeElement, body } = document;
    const isElsewhere = activeElement?.isConnected === true && activeElement !== body;
    if (isElsewhere) return;
    place.current?.querySelector<HTMLElement>('.mandate-heading')?.focus({ preventScroll: !isOpen });
  }, [isOpen]);
  return place;
}

interface CoveredSheetProps {
  readonly heading: string;
  /** Under it: whose it is. */
  readonly note: string;
  /** Description of the covered paper. */
  readonly says: string;
  readonly openLabel: string;
  readonly onOpen: () => void;
}

/** A paper that only one person may see, while it is covered: nothing of it is on the page. */
function CoveredSheet({ heading, note, says, openLabel, onOpen }: CoveredSheetProps) {
  const { say } = useSpeaker();
  return (
    <PaperSheet class="mandate covered flex" aria-labelledby="covered-heading">
      <header class="mandate-head">
        <div>
          <h2 id="covered-heading" class="mandate-heading" tabIndex={-1}>
            {heading}
          </h2>
          <p class="mandate-of reading paper-muted">{note}</p>
        </div>
        <p class="mandate-stamp mt1">{say('chairs.confidential')}</p>
      </header>
      <div class="cover stack gap3 mt4">
        <LiveIcon name="eye-off" size={40} />
        <h3 class="document-title">{say('live-pupil.eyes-only')}</h3>
        <p>{says}</p>
        <p class="cover-turn">{say('live-pupil.turn-screen')}</p>
        <Button kind="primary" class="cover-open" onClick={onOpen}>
          <span class="row">
            <LiveIcon name="eye" />
            {openLabel}
          </span>
        </Button>
        <p class="cover-note">{say('live-pupil.press-escape')}</p>
      </div>
    </PaperSheet>
  );
}

/** Milliseconds without anything being done, after which papers are covered again. */
const LEFT_ALONE = 120_000;
const DONE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchmove'] as const;

/** State of papers that only one person may see. */
interface Cover {
  readonly isOpen: boolean;
  /** True if the papers were covered automatically, and not by a button. */
  readonly coveredItself: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Papers that are covered at first, and again on Escape, when the page is hidden, and when it was left alone. */
function useCover(): Cover {
  const [isOpen, setOpen] = useState(false);
  const [coveredItself, setItself] = useState(false);
  const closeItself = useRef(() => {
    setOpen(false);
    setItself(true);
  }).current;
  useLayoutEffect(() => (isOpen ? watchFor(closeItself) : undefined), [isOpen, closeItself]);
  return {
    isOpen,
    coveredItself,
    open: () => {
      setItself(false);
      setOpen(true);
    },
    close: () => setOpen(false),
  };
}

/** Calls back when papers should not lie open any more; returns how to stop. */
function watchFor(cover: () => void): () => void {
  let timer = setTimeout(cover, LEFT_ALONE);
  const stay = () => {
    clearTimeout(timer);
    timer = setTimeout(cover, LEFT_ALONE);
  };
  const onKey = ({ key }: KeyboardEvent) => {
    // A dialog over the papers is closed first.
    if (key === 'Escape' && document.querySelector('dialog[open]') === null) cover();
  };
  const onHidden = () => {
    if (document.hidden) cover();
  };
  for (const kind of DONE) addEventListener(kind, stay, { passive: true, capture: true });
  document.addEventListener('keydown', onKey);
  document.addEventListener('visibilitychange', onHidden);
  addEventListener('pagehide', cover);
  return () => {
    clearTimeout(timer);
    for (const kind of DONE) removeEventListener(kind, stay, { capture: true });
    document.removeEventListener('keydown', onKey);
    document.removeEventListener('visibilitychange', onHidden);
    removeEventListener('pagehide', cover);
  };
}
