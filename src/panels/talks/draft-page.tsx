import { useRef } from 'preact/hooks';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { LetterModel } from '#session/table/desk/letter-model.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import type { TrackModel } from '#session/table/text/track-model.ts';
import { HomeLine } from '../parts/home-line.tsx';
import { partyClass } from '../parts/party-shape.tsx';
import { Pen } from '../parts/pen.tsx';
import { Said } from '../parts/said.tsx';
import { TERMS } from '../parts/terms.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { CrossedRedLine, WorthWords } from '../parts/worth-line.tsx';
import { focusHeading, focusHome } from '../table/parts/use-focus-home.ts';
import { useOneStop } from '../table/parts/use-one-stop.ts';
import { DraftRow } from './draft-row.tsx';
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
  useOneStop(page, { of: '.draft-row', at: '[aria-expanded="true"]' });
  return (
    <section
      class={`sheet draft-page ${partyClass(own?.order ?? 0)}`}
      data-open={open !== undefined}
      aria-labelledby="draft-page-heading"
      {...focusHome('text')}
    >
      <header class="draft-page-head">
        <h2 id="draft-page-heading" class="document-heading" {...focusHeading}>
          {say('talks.draft')}
        </h2>
        <p class="draft-matters" aria-hidden="true">
          {say('talks.matters-to-you')}
        </p>
      </header>
      <div ref={page} class="draft-parts">
        {tracks.map((track, place) => (
          <Part key={track.track} {...{ track, letter, open, onOpen, row }} isFirst={place === 0} />
        ))}
      </div>
      {open === undefined && own && <Legend own={own} hasLetter={letter !== undefined} />}
    </section>
  );
}

interface PartProps extends Pick<DraftPageProps, 'letter' | 'open' | 'onOpen'> {
  readonly track: TrackModel;
  readonly isFirst: boolean;
  readonly row: Omit<OpenRowProps, 'article' | 'track' | 'onClose'>;
}

/** A part of the draft. While an article of another part is open it is folded, so that all of that one can be seen. */
function Part({ track, isFirst, letter, open, onOpen, row }: PartProps) {
  const { say } = useSpeaker();
  const isOther = open !== undefined && !track.articles.some(({ issue }) => issue === open);
  return (
    <section class="draft-part" aria-label={track.title}>
      <header class="draft-part-head">
        <h3>{track.title}</h3> <Signatories track={track} />
        {track.voteToday && <p class="draft-due">{say('asked.voted', { title: track.title })}</p>}
        {isOther ? (
          <button type="button" class="link-button draft-show" onClick={() => onOpen(undefined)}>
            {say('talks.show-part')}
          </button>
        ) : (
          <WorthNow track={track} isExplained={isFirst} />
        )}
      </header>
      {open === undefined && <PartNotes track={track} />}
      {!isOther && (
        <ul>
          {track.articles.map((article) => (
            <li key={article.issue}>
              <Article {...{ article, track, letter, open, onOpen, row }} />
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
          <Said id="text.mediates" values={{ mediator }} draw={TERMS} />
        </>
      )}
    </p>
  );
}

interface WorthNowProps extends Pick<PartProps, 'track'> {
  readonly isExplained: boolean;
}

/** Worth, to the person, of all that is accepted by now. */
function WorthNow({ track: { worth, articles, youSign, status }, isExplained }: WorthNowProps) {
  const { say } = useSpeaker();
  if (!youSign || status !== 'open') return null;
  const isAgreedInPart = articles.some(({ state }) => state === 'initialled');
  return (
    <p class="draft-worth">
      {isAgreedInPart ? (
        <WorthWords worth={worth} says={`worth.now-${worth.verdict}`} explained={isExplained} />
      ) : (
        <b>{isExplained ? <Said id="worth.now-nothing" draw={TERMS} /> : say('worth.now-nothing')}</b>
      )}
    </p>
  );
}

/** Obstacles to a signature of the part, if there are any. */
function PartNotes({ track: { youSign, status, worth, home, nobodyLeft, obstacle } }: Pick<PartProps, 'track'>) {
  if (status !== 'open') return null;
  return (
    <>
      {youSign && worth.redLine !== undefined && <CrossedRedLine because={worth.redLine} />}
      {obstacle !== undefined && <p class="draft-note">{obstacle}</p>}
      {nobodyLeft !== undefined && <p class="draft-note">{nobodyLeft}</p>}
      {home !== undefined && <HomeLine home={home} />}
    </>
  );
}

interface ArticleProps extends Pick<DraftPageProps, 'letter' | 'open' | 'onOpen'> {
  readonly article: ArticleModel;
  readonly track: TrackModel;
  readonly row: Omit<OpenRowProps, 'article' | 'track' | 'onClose'>;
}

function Article({ article, track, letter, open, onOpen, row }: ArticleProps) {
  const clause = letter?.clauses.find(({ issue }) => issue === article.issue);
  const isOpen = open === article.issue;
  return (
    <>
      <DraftRow
        article={article}
        you={row.you}
        isOpen={isOpen}
        proposed={letter && clause && { from: letter.from, label: clause.label }}
        onToggle={() => onOpen(isOpen ? undefined : article.issue)}
      />
      <div id={`open-${article.issue}`}>
        {isOpen && <OpenRow {...row} {...{ article, track }} onClose={() => onOpen(undefined)} />}
      </div>
    </>
  );
}

/** Legend of the marks in the rows, with the player's own initials as the example. */
function Legend({ own, hasLetter }: { readonly own: PartyMark; readonly hasLetter: boolean }) {
  const { say } = useSpeaker();
  return (
    <ul class="draft-legend" aria-hidden="true">
      <li>
        <Pen party={own} size={15} decorative /> {say('talks.legend-accepted')}
      </li>
      <li>[{say('talks.legend-asked')}]</li>
      {hasLetter && (
        <li>
          <s>{say('talks.legend-struck')}</s>
        </li>
      )}
      <li>
        <span class="changed-edge" /> {say('talks.legend-changed')}
      </li>
      <li>{say('talks.legend-open')}</li>
    </ul>
  );
}
