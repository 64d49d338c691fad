import { Button } from '../../parts/button.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { LiveIcon } from '../live-icon.tsx';

export interface CoveredSheetProps {
  readonly heading: string;
  /** Under it: whose it is. */
  readonly note: string;
  /** Description of the covered paper. */
  readonly says: string;
  readonly openLabel: string;
  readonly onOpen: () => void;
}

/** A paper that only one person may see, while it is covered: nothing of it is on the page. */
export function CoveredSheet({ heading, note, says, openLabel, onOpen }: CoveredSheetProps) {
  const { say } = useSpeaker();
  return (
    <PaperSheet class="mandate covered" aria-labelledby="covered-heading">
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
        <h3>{say('live-pupil.eyes-only')}</h3>
        <p>{says}</p>
        <p class="cover-turn">{say('live-pupil.turn-screen')}</p>
        <Button kind="primary" class="cover-open" onClick={onOpen}>
          <span class="cover-open-words">
            <LiveIcon name="eye" />
            {openLabel}
          </span>
        </Button>
        <p class="cover-note">{say('live-pupil.press-escape')}</p>
      </div>
    </PaperSheet>
  );
}
