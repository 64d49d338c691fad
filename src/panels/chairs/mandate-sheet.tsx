/** The mandate of one delegation, and what each answer is worth to it. */
import type { ChairModel } from '#session/screens-model.ts';
import type { GlossaryKey } from '#session/words/glossary.ts';
import { Icon } from '../parts/icon.tsx';
import { partyClass } from '../parts/party-shape.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { Term } from '../parts/term.tsx';
import { FactionsAtHome } from './factions-at-home.tsx';
import { MembersSection } from './members-section.tsx';
import { PointsSheet } from './points-sheet.tsx';
import { SourceList } from './source-list.tsx';

/** The part of the mandate under which the red lines stand. */
const RED_LINES = 'redLines';
/** Parts of the mandate whose headings are about a word of the game. */
const TERMS: Readonly<Record<string, GlossaryKey>> = { [RED_LINES]: 'red-line', ifNoDeal: 'no-deal' };

/** One sheet of paper: six parts of the mandate, red lines, points. Only its own delegation reads it. */
export function MandateSheet({ chair }: { readonly chair: ChairModel }) {
  return (
    <Sheet class={`mandate ${partyClass(chair.order)}`} aria-labelledby="mandate-heading">
      <header class="mandate-head">
        <div>
          <h2 id="mandate-heading" class="mandate-heading">
            Mandate
          </h2>
          <p class="mandate-of">Delegation: {chair.name}</p>
        </div>
        <p class="mandate-stamp">Confidential</p>
      </header>
      <dl class="mandate-parts">
        {chair.mandate.map((part) => (
          <div key={part.key} class="mandate-part">
            <dt>
              <PartHeading part={part} />
            </dt>
            <dd>
              {part.words}
              {part.key === RED_LINES && chair.redLines.length > 0 && <RedLines lines={chair.redLines} />}
            </dd>
          </div>
        ))}
        {chair.redLines.length > 0 && !chair.mandate.some((part) => part.key === RED_LINES) && (
          <div class="mandate-part">
            <dt>What you never sign</dt>
            <dd>
              <RedLines lines={chair.redLines} />
            </dd>
          </div>
        )}
      </dl>
      <MembersSection members={chair.members} />
      <FactionsAtHome factions={chair.factions} />
      <PointsSheet tracks={chair.sheet} />
      <SourceList heading="Sources of this mandate" sources={chair.sources} />
    </Sheet>
  );
}

function PartHeading({ part }: { readonly part: ChairModel['mandate'][number] }) {
  const term = TERMS[part.key];
  return <>{term === undefined ? part.heading : <Term of={term}>{part.heading}</Term>}</>;
}

function RedLines({ lines }: { readonly lines: ChairModel['redLines'] }) {
  return (
    <ul class="mandate-red-lines" aria-label="Red lines">
      {lines.map((line) => (
        <li key={line} class="wax-text">
          <Icon name="alert-triangle" size={17} />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
