import type { ChairModel } from '#session/screens/briefing-model.ts';
import type { GlossaryKey } from '#session/words/glossary.ts';
import { Icon } from '../parts/icon.tsx';
import { Term } from '../parts/term.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { ToldText } from '../parts/told-text.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { FactionsAtHome } from './factions-at-home.tsx';
import { MembersSection } from './members-section.tsx';
import { PointsSheet } from './points-sheet.tsx';

/** The part of the mandate under which the red lines stand. */
const RED_LINES = 'redLines';
/** Parts of the mandate whose headings are about a word of the game. */
const TERMS: Readonly<Record<string, GlossaryKey>> = { [RED_LINES]: 'red-line', ifNoDeal: 'no-deal' };

/** What a mandate says: its six parts with the red lines, members, factions at home, and points. */
export function MandateParts({ chair }: { readonly chair: ChairModel }) {
  const { say } = useSpeaker();
  return (
    <>
      <dl class="mandate-parts">
        {chair.mandate.map((part) => (
          <div key={part.key} class="mandate-part">
            <dt>
              <PartHeading part={part} />
            </dt>
            <dd>
              <ToldText words={part.words} />
              {part.key === RED_LINES && chair.redLines.length > 0 && <RedLines lines={chair.redLines} />}
            </dd>
          </div>
        ))}
        {chair.redLines.length > 0 && !chair.mandate.some((part) => part.key === RED_LINES) && (
          <div class="mandate-part">
            <dt>{say('chairs.never-sign')}</dt>
            <dd>
              <RedLines lines={chair.redLines} />
            </dd>
          </div>
        )}
      </dl>
      <MembersSection members={chair.members} />
      <FactionsAtHome factions={chair.factions} />
      <PointsSheet tracks={chair.sheet} />
    </>
  );
}

function PartHeading({ part }: { readonly part: ChairModel['mandate'][number] }) {
  const term = TERMS[part.key];
  return <>{term === undefined ? part.heading : <Term of={term}>{part.heading}</Term>}</>;
}

function RedLines({ lines }: { readonly lines: ChairModel['redLines'] }) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  return (
    <ul class="mandate-red-lines" aria-label={say('chairs.red-lines')}>
      {lines.map(({ never, because }) => (
        <li key={never} class="wax-text">
          <Icon name="alert-triangle" size={17} />
          <span>
            {never}{' '}
            <span class="mandate-because" lang={lang}>
              {because}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
