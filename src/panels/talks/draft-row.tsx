import type { PartyIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '#session/party-mark.ts';
import { type RowGroup, rowGroups } from '#session/table/talks/row-groups.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import { type Weight, weightOf } from '#session/weight.ts';
import { memo } from '../memo.ts';
import { Mark } from '../parts/mark.tsx';
import { partyClass } from '../parts/party-shape.tsx';
import { Pen } from '../parts/pen.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import { focusHome } from '../table/parts/use-focus-home.ts';

interface DraftRowProps {
  readonly article: ArticleModel;
  readonly you: PartyIndex;
  readonly isOpen: boolean;
  /** Wording that the letter that waits would write there, if any. */
  readonly proposed: Proposed | undefined;
  onToggle(): void;
}

/** A clause of a letter, and who has sent it. */
export interface Proposed {
  readonly from: PartyMark;
  readonly label: string;
}

/** One article at rest: the positions that are the same stand together; accepted with initials, asked for in brackets. */
export const DraftRow = memo(function DraftRow({ article, you, isOpen, proposed, onToggle }: DraftRowProps) {
  const { say } = useSpeaker();
  const lang = useTextLanguage();
  const { issue, number, title, cells, state, isChanged } = article;
  // What the person changes stands in the sentence below then: a row that grew with it would move the choices.
  const groups = rowGroups(isOpen ? cells.map((cell) => cell.inText ?? cell) : cells);
  const agreed = state === 'initialled' && groups.length === 1;
  const dots = dotsOf(article);
  const isNew = proposed !== undefined && !groups.some(({ label }) => label === proposed.label);
  return (
    <button
      type="button"
      id={`row-${issue}`}
      class="draft-row full"
      data-agreed={agreed}
      data-changed={isChanged}
      data-groups={groups.length}
      aria-expanded={isOpen}
      aria-controls={`open-${issue}`}
      onClick={onToggle}
      data-focus-heading
      {...focusHome(`article-${issue}`)}
    >
      <span class="draft-row-name">
        <span class="draft-row-number reading faint">{number}</span> <b lang={lang}>{title}</b>
      </span>
      <span class="draft-row-groups cluster centred">
        {groups.map((group) => (
          <Group key={group.label} {...{ group, you }} isAgreed={agreed} proposed={proposed} />
        ))}
        {isNew && <Proposal proposed={proposed} />}
        {article.notes?.map((words) => (
          <small key={words} class="draft-under-way muted">
            {words}
          </small>
        ))}
        {groups.length === 0 && !proposed && <span class="small faint">{say('talks.no-position')}</span>}
      </span>
      <span class="draft-dots flex" aria-hidden="true">
        {[1, 2, 3].map((dot) => (
          <span key={dot} class="draft-dot" data-filled={dot <= dots} />
        ))}
      </span>
      <span class="vh">
        {say('talks.matters-dots', { dots })}
        {isChanged && ` ${say('talks.changed')}`}
      </span>
    </button>
  );
});

/** Dots by weight in words, so that both say the same. */
const DOTS: Readonly<Record<Weight, number>> = { 'very-much': 3, much: 3, some: 2, little: 1, nothing: 0, harm: 0 };

/** Weight of an article for the person, from 0 to 3: its best answer against the best of all articles. */
function dotsOf({ best, most }: ArticleModel): number {
  return DOTS[weightOf(best, most)];
}

interface GroupProps {
  readonly group: RowGroup;
  readonly you: PartyIndex;
  readonly isAgreed: boolean;
  /** Wording that the letter that waits would write there, if any. */
  readonly proposed: Proposed | undefined;
}

/** The wording that a letter would write, in its sender's colour. */
function Proposal({ proposed: { from, label } }: { readonly proposed: Proposed }) {
  const { say } = useSpeaker();
  const lang = useTextLanguage();
  return (
    <ins class={`draft-proposed reading ${partyClass(from.order)}`}>
      <Mark party={from} size={18} decorative />
      <span class="vh">{say('talks.proposes-here', { who: from.party })} </span>
      <span lang={lang}>{label}</span>
    </ins>
  );
}

function Group({ group: { label, accepted, asking }, you, isAgreed, proposed }: GroupProps) {
  const { say } = useSpeaker();
  const lang = useTextLanguage();
  const own = asking.find(({ party }) => party === you);
  const isPencilled = own?.how === 'pencilled';
  const isOwn = [...accepted, ...asking].every(({ party }) => party === you);
  const isStruck = isOwn && !isPencilled && proposed !== undefined && proposed.label !== label;
  const isProposed = proposed?.label === label;
  const words = accepted.length > 0 ? <b>{label}</b> : <>[{label}]</>;
  const initials = accepted.map((cell) => <Pen key={cell.party} party={cell} size={20} decorative />);
  return (
    <span
      class={`draft-group reading ${isProposed ? partyClass(proposed.from.order) : ''}`}
      data-pencilled={isPencilled}
      data-struck={isStruck}
      data-proposed={isProposed}
    >
      {!isAgreed && initials}
      {asking.map((cell) => (
        <Mark key={cell.party} party={cell} size={22} decorative />
      ))}
      <span class="vh">{[...accepted, ...asking].map((cell) => cell.words).join(' ')} </span>
      {isProposed && <span class="vh">{say('talks.proposes-here', { who: proposed.from.party })} </span>}
      <span class="draft-group-label" lang={lang}>
        {words}
      </span>
      {isAgreed && <span class="draft-group-initials">{initials}</span>}
    </span>
  );
}
