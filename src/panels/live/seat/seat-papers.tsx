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
import { CoveredSheet } from './covered-sheet.tsx';
import { type Cover, useCover } from './use-cover.ts';

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
