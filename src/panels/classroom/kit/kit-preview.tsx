import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KitDocument } from '#session/classroom/kit/kit-document.ts';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { KitPaper } from './kit-paper.ts';
import { KitSheets } from './kit-sheets.tsx';

interface KitPreviewProps {
  readonly document: KitDocument;
  readonly paper: KitPaper;
}

/** A document as sheets beside each other, as large as there is room for; how many there are is counted once they are laid out. */
export function KitPreview({ document, paper }: KitPreviewProps) {
  const { say } = useSpeaker();
  const roll = useRef<HTMLDivElement>(null);
  const [sheets, setSheets] = useState(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document has other sheets
  useLayoutEffect(() => {
    const measure = () => {
      if (roll.current !== null) setSheets(countSheets(roll.current));
    };
    measure();
    // Letters that come later are wider or narrower.
    globalThis.document.fonts?.ready.then(measure, () => undefined);
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [document, paper]);
  return (
    <>
      <p class="kit-count small muted" role="status">
        {say('kit-page.sheets', { count: sheets })}
      </p>
      <ScrollRegion class="kit-preview" label={say('kit-page.preview')}>
        <div
          ref={roll}
          class={`kit-roll kit-${paper} kit-${document.orientation}${document.running === undefined ? ' kit-cut' : ''}`}
        >
          <KitSheets document={document} paper={paper} />
        </div>
      </ScrollRegion>
    </>
  );
}

/** Fits sheets into the room that there is, and counts them: they are the columns of the document. */
function countSheets(roll: HTMLElement): number {
  const sheets = roll.querySelector<HTMLElement>('.kit-sheets');
  if (sheets === null || sheets.clientWidth === 0) return 1;
  const room = roll.parentElement?.clientWidth ?? 0;
  roll.style.setProperty('--kit-zoom', '1');
  roll.style.setProperty('--kit-count', '1');
  const gap = Number.parseFloat(getComputedStyle(sheets).columnGap) || 0;
  const count = Math.max(1, Math.round((sheets.scrollWidth + gap) / (sheets.clientWidth + gap)));
  const zoom = Math.min(1, room / (roll.offsetWidth || room));
  roll.style.setProperty('--kit-count', String(count));
  roll.style.setProperty('--kit-zoom', String(zoom));
  return count;
}
