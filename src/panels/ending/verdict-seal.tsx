/** State of the text at the end, as a seal: whole, broken, or never set. */
import type { EndingKind } from '#engine/model/ending.ts';

/** Whole: the text is in force, or what was begun was signed. Broken: it did not last. Open: nobody set it. */
type Look = 'whole' | 'broken' | 'open';

const LOOKS: Readonly<Record<EndingKind, Look>> = {
  none: 'open',
  opening: 'whole',
  partial: 'whole',
  signed: 'whole',
  unratified: 'broken',
  broken: 'broken',
  held: 'whole',
};

const WAX =
  'M24 2c3 0 4 3 7 3s6-1 8 1 1 5 3 8 4 3 4 6-3 4-3 7 1 6-1 8-5 2-8 4-4 5-7 5-5-3-8-3-6 1-8-1-2-5-4-7-5-3-5-6 3-5 3-8-1-6 1-8 5-1 8-3 5-6 10-6z';

/** Decoration: the heading beside it says it. */
export function VerdictSeal({ kind }: { readonly kind: EndingKind }) {
  const look = LOOKS[kind];
  return (
    <svg class={`verdict-seal verdict-seal--${look}`} viewBox="-4 -2 56 52" aria-hidden="true">
      {look === 'open' ? (
        <path class="verdict-seal-open" d="M15 10H9v28h6M33 10h6v28h-6" />
      ) : (
        <>
          <path class="verdict-seal-wax" d={WAX} />
          <circle class="verdict-seal-ring" cx="24" cy="24" r="15.5" />
          <path class="verdict-seal-sign" d={look === 'whole' ? 'M17 24.5l5 5 9.5-10' : 'M18 18l12 12M30 18 18 30'} />
          {look === 'broken' && <path class="verdict-seal-crack" d="M27-3 21 12l7 9-8 10 5 8-3 12" />}
        </>
      )}
    </svg>
  );
}
