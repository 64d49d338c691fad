import type { LaidTable } from '#session/table/table-model.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import type { TrackModel } from '#session/table/text/track-model.ts';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { columnsOf } from '../../table/text/columns-of.ts';
import { StandCell } from '../../table/text/stand-cell.tsx';
import { TextHead } from '../../table/text/text-head.tsx';

/** The text as it stood at a moment, in the grid of the table: nothing in it can be chosen any more. */
export function ReplayText({ table: { you, tracks, delegations, reactions } }: { readonly table: LaidTable }) {
  const { say } = useSpeaker();
  const columns = columnsOf(delegations);
  return (
    <section
      class="sheet text-panel replay-text"
      data-columns={columns === 1 ? 'none' : columns}
      style={{ '--columns': columns }}
      aria-labelledby="text-heading"
    >
      <TextHead delegations={delegations} reactions={reactions} />
      <ScrollRegion class="text-scroll" label={say('text.articles')}>
        {tracks.map((track) => (
          <Part key={track.track} track={track} you={you} />
        ))}
      </ScrollRegion>
    </section>
  );
}

function Part({ track, you }: { readonly track: TrackModel; readonly you: number }) {
  return (
    <section class="track" data-status={track.status} aria-labelledby={`track-${track.track}`}>
      <div class="track-head cluster baseline">
        <h3 id={`track-${track.track}`}>{track.heading}</h3>
        <p class="track-signing">{track.signing}</p>
      </div>
      {track.statusWords !== undefined && (
        <p class="track-status">
          <Icon name={track.status === 'signed' ? 'signature' : 'lock'} size={16} /> {track.statusWords}
        </p>
      )}
      {track.articles.map((article) => (
        <Row key={article.issue} article={article} you={you} />
      ))}
    </section>
  );
}

function Row({ article, you }: { readonly article: ArticleModel; readonly you: number }) {
  return (
    <div class="article" data-state={article.state}>
      <div class="grid-row article-row">
        <h4 class="replay-article reading paper-faint">
          <FormattedMessage id="grid.article" values={article} />
        </h4>
        <ul class="stands">
          {article.cells.map((cell) => (
            <StandCell key={cell.party} cell={cell} isYours={cell.party === you} words={cell.words} fresh={false} />
          ))}
        </ul>
      </div>
    </div>
  );
}
