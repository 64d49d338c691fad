import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ChairModel } from '#session/screens/briefing-model.ts';
import { mandateInSteps, RED_LINES } from '#session/screens/mandate-in-steps.ts';
import type { MemberModel } from '#session/table/parts/member-model.ts';
import type { GlossaryKey } from '#session/words/glossary.ts';
import { Fold } from '../parts/fold.tsx';
import { GlossaryTerm } from '../parts/glossary-term.tsx';
import { Icon } from '../parts/icon.tsx';
import { MembersList } from '../parts/members-list.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { ExplainedIn, ExplainedText, ToldText } from '../parts/told-text.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { FactionsAtHome } from './factions-at-home.tsx';
import { PointsSheet } from './points-sheet.tsx';
import { SourceList } from './source-list.tsx';

type Part = ChairModel['mandate'][number];

/** Parts of the mandate whose headings are about a word of the game. */
const TERMS: Readonly<Record<string, GlossaryKey>> = { [RED_LINES]: 'red-line', ifNoDeal: 'no-deal' };

interface MandatePartsProps {
  readonly chair: ChairModel;
  /** True where the mandate is looked up: all of it is unfolded. */
  readonly isWhole: boolean;
}

/** Mandate of a delegation: what a first decision needs, and the rest on demand. */
export function MandateParts({ chair, isWhole }: MandatePartsProps) {
  const { say } = useSpeaker();
  const { redLines, members, factions, sources } = chair;
  const { first, rest, hasLooseLines } = useMemo(() => mandateInSteps(chair), [chair]);
  const texts = useMemo(() => {
    const lines = redLines.flatMap(({ never, because }) => [never, because]);
    const firstTexts = first.flatMap(({ isListed, words }) => (isListed ? lines : words));
    return [...firstTexts, ...(hasLooseLines ? lines : []), ...rest.map(({ words }) => words)];
  }, [first, rest, redLines, hasLooseLines]);
  return (
    <ExplainedIn texts={texts} glossary={chair.glossary}>
      <dl class="mandate-parts">
        {first.map((part) => (
          <Entry key={part.key} heading={<PartHeading part={part} />}>
            {part.isListed ? <RedLines lines={redLines} /> : <ToldText words={part.words} />}
          </Entry>
        ))}
        {hasLooseLines && (
          <Entry heading={say('chairs.never-sign')}>
            <RedLines lines={redLines} />
          </Entry>
        )}
      </dl>
      <Fold summary={say('chairs.points')} open={isWhole}>
        <PointsSheet tracks={chair.sheet} />
      </Fold>
      {rest.length > 0 && (
        <Fold summary={say('chairs.mandate-more')} open={isWhole}>
          <dl class="mandate-parts">
            {rest.map((part) => (
              <Entry key={part.key} heading={<PartHeading part={part} />}>
                <ToldText words={part.words} />
              </Entry>
            ))}
          </dl>
        </Fold>
      )}
      <MembersSection members={members} />
      <FactionsAtHome factions={factions} />
      {!isWhole && <SourceList heading="chairs.mandate-sources" sources={sources} />}
    </ExplainedIn>
  );
}

interface EntryProps {
  readonly heading: ComponentChildren;
  readonly children: ComponentChildren;
}

function Entry({ heading, children }: EntryProps) {
  return (
    <div class="mandate-part stack gap3">
      <dt>{heading}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function PartHeading({ part }: { readonly part: Part }) {
  const term = TERMS[part.key];
  return <>{term === undefined ? part.heading : <GlossaryTerm of={term}>{part.heading}</GlossaryTerm>}</>;
}

function RedLines({ lines }: { readonly lines: ChairModel['redLines'] }) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  return (
    <ul class="mandate-red-lines stack gap1" aria-label={say('chairs.red-lines')}>
      {lines.map(({ never, because }) => (
        <li key={never} class="wax-text">
          <Icon name="alert-triangle" size={17} />
          <span>
            <ExplainedText words={never} />{' '}
            <span class="paper-muted regular" lang={lang}>
              <ExplainedText words={because} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** For whom the chair speaks, where it is a bloc; nothing where it speaks for itself. */
function MembersSection({ members }: { readonly members: readonly MemberModel[] }) {
  const { say } = useSpeaker();
  if (members.length === 0) return null;
  return (
    <Fold summary={say('chairs.members')}>
      <p class="small paper-muted">{say('chairs.members-about')}</p>
      <MembersList members={members} />
    </Fold>
  );
}
