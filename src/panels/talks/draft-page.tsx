import { useMemo, useRef } from 'preact/hooks';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { LetterModel } from '#session/table/desk/letter-model.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import type { TrackModel } from '#session/table/text/track-model.ts';
import { memo } from '../memo.ts';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { HomeLine } from '../parts/home-line.tsx';
import { partyClass } from '../parts/party-shape.tsx';
import { Pen } from '../parts/pen.tsx';
import { TERMS } from '../parts/terms.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { CrossedRedLine, WorthWords } from '../parts/worth-line.tsx';
import { focusHeading, focusHome } from '../table/parts/use-focus-home.ts';
import { useOneStop } from '../table/parts/use-one-stop.ts';
import { useSteady } from '../use-steady.ts';
import { DraftRow, type Proposed } from './draft-row.tsx';
import { OpenRow } from './open-row.tsx';
import type { OpenRowProps } from './open-row-props.ts';

interface DraftPageProps extends Omit<OpenRowProps, 'article' | 'track' | 'onClose'> {
  readonly tracks: readonly TrackModel[];
  /** The letter that waits, if one does: what it would write lies over the draft. */
  readonly letter: LetterModel | undefined;
  /** The article that is open; `undefined` if none is. */
  readonly open: IssueIndex | undefined;
  onOpen(issue: IssueIndex | undefined): void;
}

/** The draft on one page: a row for each article, of which one can be open. */
export function DraftPage({ tracks, letter, open, onOpen, ...row }: DraftPageProps) {
  const { say } = useSpeaker();
  const page = useRef<HTMLDivElement>(null);
  const own = row.delegations.find(({ party }) => party === row.you);
  const proposals = useMemo(() => proposalsIn(letter), [letter]);
  useOneStop(page, { of: '.draft-row', at: '[aria-expanded="true"]' });
  return (
    <section
      class={`sheet draft-page ${partyClass(own?.order ?? 0)}`}
      data-open={open !== undefined}
      aria-labelledby="draft-page-heading"
      {...focusHome('text')}
    >
      <header class="draft-page-head">
        <h2 id="draft-page-heading" class="document-heading document-title" {...focusHeading}>
          {say('talks.draft')}
        </h2>
        <p class="draft-matters" aria-hidden="true">
          {say('talks.matters-to-you')}
        </p>
      </header>
      <div ref={page} class="draft-parts">
        {tracks.map((track) => (
          <Part
            key={track.track}
            {...{ track, proposals, open, onOpen, row }}
            isExplained={track === tracks.find(isWorthShown)}
          />
        ))}
      </div>
      {open === undefined && own && <Legend own={own} hasLetter={letter !== undefined} />}
    </section>
  );
}

/** Wordings that a letter would write, by article. */
type Proposals = ReadonlyMap<IssueIndex, Proposed>;

function proposalsIn(letter: LetterModel | undefined): Proposals {
  return new Map(letter?.clauses.map(({ issue, label }) => [issue, { from: letter.from, label }]));
}

interface PartProps extends Pick<DraftPageProps, 'open' | 'onOpen'> {
  readonly track: TrackModel;
  readonly proposals: Proposals;
  /** True for the first part that shows its worth, which therefore explains no deal. */
  readonly isExplained: boolean;
  readonly row: Omit<OpenRowProps, 'article' | 'track' | 'onClose'>;
}

/** A part of the draft. While an article of another part is open it is folded, so that all of that one can be seen. */
function Part({ track, isExplained, proposals, open, onOpen, row }: PartProps) {
  const { say } = useSpeaker();
  const isOther = open !== undefined && !track.articles.some(({ issue }) => issue === open);
  return (
    <section class="draft-part" aria-label={track.title}>
      <header class="draft-part-head">
        <h3 class="strong">{track.title}</h3> <Signatories track={track} />
        {track.voteToday && <p class="draft-due">{say('asked.voted', { title: track.title })}</p>}
        {isOther ? (
          <button type="button" class="link-button label push" onClick={() => onOpen(undefined)}>
            {say('talks.show-part')}
          </button>
        ) : (
          isWorthShown(track) && <WorthNow worth={track.worth} isExplained={isExplained} />
        )}
      </header>
      {open === undefined && <PartNotes track={track} />}
      {!isOther && (
        <ul>
          {track.articles.map((article) => (
            <li key={article.issue}>
              <Article
                {...{ article, onOpen }}
                you={row.you}
                proposed={proposals.get(article.issue)}
                opened={open === article.issue ? { ...row, track } : undefined}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The delegations that sign the part, and the one that mediates; or what has become of it. */
function Signatories({ track: { statusWords, signing, mediator } }: Pick<PartProps, 'track'>) {
  return (
    <p>
      {statusWords ?? signing}
      {statusWords === undefined && mediator !== undefined && (
        <>
          {' '}
          <FormattedMessage id="text.mediates" values={{ mediator }} draw={TERMS} />
        </>
      )}
    </p>
  );
}

/** True of an open part that the person signs and of which something is agreed. */
function isWorthShown({ youSign, status, articles }: TrackModel): boolean {
  return youSign && status === 'open' && articles.some(({ state }) => state === 'initialled');
}

interface WorthNowProps extends Pick<TrackModel, 'worth'> {
  readonly isExplained: boolean;
}

/** Worth, to the person, of all that is accepted by now. */
const WorthNow = memo(function WorthNow({ worth, isExplained }: WorthNowProps) {
  return (
    <p class="draft-worth">
      <WorthWords worth={worth} says={`worth.now-${worth.verdict}`} explained={isExplained} />
    </p>
  );
});

/** Obstacles to a signature of the part, if there are any. */
function PartNotes({ track: { youSign, status, worth, home, nobodyLeft, obstacle } }: Pick<PartProps, 'track'>) {
  if (status !== 'open') return null;
  return (
    <>
      {youSign && worth.redLine !== undefined && <CrossedRedLine because={worth.redLine} />}
      {obstacle !== undefined && <p class="note muted">{obstacle}</p>}
      {nobodyLeft !== undefined && <p class="note muted">{nobodyLeft}</p>}
      {home !== undefined && <HomeLine home={home} />}
    </>
  );
}

interface ArticleProps extends Pick<DraftPageProps, 'onOpen' | 'you'> {
  readonly article: ArticleModel;
  readonly proposed: Proposed | undefined;
  /** Acts that are possible there; `undefined` if the article is not open. */
  readonly opened: Omit<OpenRowProps, 'article' | 'onClose'> | undefined;
}

/** A row, with all about its article if that is open. */
const Article = memo(function Article({ article, you, proposed, opened, onOpen }: ArticleProps) {
  const isOpen = opened !== undefined;
  const toggle = useSteady(() => onOpen(isOpen ? undefined : article.issue));
  return (
    <>
      <DraftRow {...{ article, you, isOpen, proposed }} onToggle={toggle} />
      <div id={`open-${article.issue}`}>
        {opened && <OpenRow {...opened} article={article} onClose={() => onOpen(undefined)} />}
      </div>
    </>
  );
});

/** Legend of the marks in the rows, with the player's own initials as the example. */
function Legend({ own, hasLetter }: { readonly own: PartyMark; readonly hasLetter: boolean }) {
  const { say } = useSpeaker();
  return (
    <ul class="draft-legend cluster note muted" aria-hidden="true">
      <li class="row">
        <Pen party={own} size={15} decorative /> {say('talks.legend-accepted')}
      </li>
      <li class="row">[{say('talks.legend-asked')}]</li>
      {hasLetter && (
        <li class="row">
          <s>{say('talks.legend-struck')}</s>
        </li>
      )}
      <li class="row">
        <span class="changed-edge" /> {say('talks.legend-changed')}
      </li>
    </ul>
  );
}
