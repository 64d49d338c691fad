import type { IssueIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { DraftClause } from '#session/table/offer/draft-model.ts';
import type { TrackModel } from '#session/table/text/track-model.ts';
import { memo } from '../../memo.ts';
import { HomeLine } from '../../parts/home-line.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Said } from '../../parts/said.tsx';
import { TERMS } from '../../parts/terms.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { CrossedRedLine, WorthWords } from '../../parts/worth-line.tsx';
import { Article } from './article.tsx';
import { FoldedArticles } from './folded-articles.tsx';
import type { TextCommands } from './text-commands.ts';

/** Most strokes of the pencil change one article: the others are not drawn again. */
const KeptArticle = memo(Article);

interface TrackTextProps {
  readonly track: TrackModel;
  readonly you: PartyMark;
  readonly clauses: readonly DraftClause[];
  readonly commands: TextCommands;
  /** Initials can be given and taken back now. */
  readonly canAct: boolean;
  /** The first part explains the words that stand in all of them. */
  readonly isFirst: boolean;
  /** It takes a line: an article of another part is open, or nothing in it is at hand yet. */
  readonly isFolded: boolean;
  onUnfold(): void;
  /** The article whose answers are shown, of this part or another. */
  readonly opened: IssueIndex | undefined;
  onToggle(issue: IssueIndex): void;
}

/** One part of the text: who signs it, what stands in the way, what it is worth, and its articles. */
export function TrackText(props: TrackTextProps) {
  const { track, you, clauses, commands, canAct, isFirst, isFolded, onUnfold, opened, onToggle } = props;
  return (
    <section class="track" data-status={track.status} data-waits={track.waits} aria-labelledby={`track-${track.track}`}>
      <TrackHead track={track} isFirst={isFirst} isFolded={isFolded} onUnfold={onUnfold} />
      {isFolded && opened === undefined && <FoldedArticles articles={track.articles} you={you.party} />}
      {!isFolded && (
        <>
          <TrackStatus track={track} />
          {track.home !== undefined && <HomeLine home={track.home} />}
          {track.articles.map((article) => (
            <KeptArticle
              key={article.issue}
              article={article}
              you={you.party}
              clause={clauses.find(({ issue }) => issue === article.issue)}
              open={track.status === 'open'}
              draftable={track.undraftable === undefined}
              commands={commands}
              canAct={canAct && track.status === 'open'}
              isOpen={article.issue === opened}
              onToggle={onToggle}
            />
          ))}
        </>
      )}
    </section>
  );
}

interface TrackHeadProps {
  readonly track: TrackModel;
  readonly isFirst: boolean;
  readonly isFolded: boolean;
  onUnfold(): void;
}

function TrackHead({ track, isFirst, isFolded, onUnfold }: TrackHeadProps) {
  const { say } = useSpeaker();
  const isWeighed = track.youSign && track.status === 'open';
  return (
    <>
      <div class="track-head">
        <h3 id={`track-${track.track}`}>{track.heading}</h3>
        <p class="track-signing">
          {track.signing}
          {track.mediator !== undefined && (
            <>
              {' '}
              <Said id="text.mediates" values={{ mediator: track.mediator }} draw={TERMS} />
            </>
          )}
        </p>
        {isFolded ? (
          <button type="button" class="link-button track-unfold" onClick={onUnfold}>
            {say('grid.part-folded', { articles: track.articles.length })}
            <span class="vh">, {track.title}</span> <Icon name="chevron-down" size={16} />
          </button>
        ) : (
          isWeighed && (
            <p class="track-worth">
              {isAgreedInPart(track) ? (
                <WorthWords worth={track.worth} says={`worth.now-${track.worth.verdict}`} explained={isFirst} />
              ) : (
                <NothingAgreed explained={isFirst} />
              )}
            </p>
          )
        )}
      </div>
      {isWeighed && !isFolded && track.worth.redLine !== undefined && <CrossedRedLine because={track.worth.redLine} />}
    </>
  );
}

function NothingAgreed({ explained }: { readonly explained: boolean }) {
  const { say } = useSpeaker();
  return <b>{explained ? <Said id="worth.now-nothing" draw={TERMS} /> : say('worth.now-nothing')}</b>;
}

/** Before anything is, the words on what has been agreed would weigh what silence means. */
function isAgreedInPart({ articles }: TrackModel): boolean {
  return articles.some(({ state }) => state === 'initialled');
}

function TrackStatus({ track }: { readonly track: TrackModel }) {
  const { say } = useSpeaker();
  return (
    <>
      {track.statusWords !== undefined && (
        <p class="track-status">
          <Icon name={track.status === 'signed' ? 'signature' : 'lock'} size={16} /> {track.statusWords}
        </p>
      )}
      {track.voteToday && (
        <p class="track-status">
          <Icon name="sunset-2" size={16} /> {say('text.voted-today')}
        </p>
      )}
      {track.status === 'open' && track.undraftable !== undefined && (
        <p class="track-status">
          <Icon name="lock" size={16} /> {track.undraftable}
        </p>
      )}
      {track.nobodyLeft !== undefined && (
        <p class="track-status">
          <Icon name="lock" size={16} /> {track.nobodyLeft}
        </p>
      )}
      {track.obstacle !== undefined && <p class="track-obstacle">{track.obstacle}</p>}
    </>
  );
}
