import type { PartyMark } from '#session/party-mark.ts';
import type { TrackModel } from '#session/table/text/track-model.ts';
import { memo } from '../../memo.ts';
import { HomeLine } from '../../parts/home-line.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Said } from '../../parts/said.tsx';
import { Tag } from '../../parts/tag.tsx';
import { TERMS } from '../../parts/terms.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { CrossedRedLine, WorthBar, WorthWords } from '../../parts/worth-line.tsx';
import { Article } from './article.tsx';
import type { TextCommands } from './text-commands.ts';

/** Most strokes of the pencil change one article: the others are not drawn again. */
const KeptArticle = memo(Article);

interface TrackTextProps {
  readonly track: TrackModel;
  readonly you: PartyMark;
  readonly commands: TextCommands;
  /** Initials can be given and taken back now. */
  readonly canAct: boolean;
  /** Its number, where the text has several parts. */
  readonly part: number | undefined;
  /** The first part explains the words that stand in all of them. */
  readonly isFirst: boolean;
}

/** One part of the text: who signs it, what stands in the way, what it is worth, and its articles. */
export function TrackText({ track, you, commands, canAct, part, isFirst }: TrackTextProps) {
  const { say } = useSpeaker();
  return (
    <section class="track" data-status={track.status} aria-labelledby={`track-${track.track}`}>
      <div class="track-head">
        <h3 id={`track-${track.track}`}>{track.title}</h3>
        <p>
          {part !== undefined && <PartNumber part={part} isFirst={isFirst} />}{' '}
          {/* Seen once it is known: each further part has little room. */}
          <span class={isFirst || track.status === 'signed' ? undefined : 'vh'}>
            {say(track.status === 'signed' ? 'text.signed-by' : 'text.to-sign')}
          </span>{' '}
          {track.signatories.map((party) => (
            <span key={party.party} class="option-tag">
              <Tag party={party} kind="solid" />
            </span>
          ))}
          {track.mediator !== undefined && (
            <Said id="text.mediates" values={{ mediator: track.mediator }} draw={TERMS} />
          )}
        </p>
        {isWeighed(track) && (
          <div class="track-worth">
            <WorthBar worth={track.worth} order={you.order} />
            <p>
              <WorthWords worth={track.worth} says={`worth.now-${track.worth.verdict}`} explained={isFirst} />
            </p>
          </div>
        )}
      </div>
      {isWeighed(track) && track.worth.redLine !== undefined && <CrossedRedLine because={track.worth.redLine} />}
      <TrackStatus track={track} />
      {track.home !== undefined && <HomeLine home={track.home} />}
      {track.articles.map((article) => (
        <KeptArticle
          key={article.issue}
          article={article}
          open={track.status === 'open'}
          draftable={track.undraftable === undefined}
          commands={commands}
          canAct={canAct && track.status === 'open'}
        />
      ))}
    </section>
  );
}

function PartNumber({ part, isFirst }: { readonly part: number; readonly isFirst: boolean }) {
  const { say } = useSpeaker();
  const values = { number: part };
  return <span>{isFirst ? <Said id="text.part" values={values} draw={TERMS} /> : say('text.part', values)}</span>;
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
      {track.obstacle !== undefined && <p class="track-obstacle">{track.obstacle}</p>}
    </>
  );
}

function isWeighed({ youSign, status }: TrackModel): boolean {
  return youSign && status === 'open';
}
