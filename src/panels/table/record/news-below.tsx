import { Icon } from '../../parts/icon.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { useMedia } from '../../parts/use-media.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { NewsLines, newsHeading, piecesOf } from './news.tsx';
import { NewsButton } from './news-button.tsx';
import type { NewsModel } from './news-model.ts';
import { Turning } from './turning.tsx';

/** All panels in one view, which has no height for an answer and the news. */
const ONE_VIEW = '(min-width: 64em)';

/** The news under an answer, which goes first: a line that opens it where all panels share one view. */
export function NewsBelow({ model }: { readonly model: NewsModel }) {
  const isFolded = useMedia(ONE_VIEW);
  const speaker = useSpeaker();
  if (isFolded) return <FoldedNews model={model} />;
  return (
    <section class="news" aria-label={newsHeading(speaker, model)}>
      <ScrollRegion class="news-lines" label={speaker.say('news.dispatches')}>
        <Turning lines={model.turning} />
        <NewsLines model={model} />
      </ScrollRegion>
    </section>
  );
}

function FoldedNews({ model }: { readonly model: NewsModel }) {
  const { say } = useSpeaker();
  const pieces = piecesOf(model);
  const { underway, waits, can } = model.today;
  if (pieces + model.turning.length + underway.length + waits.length + can.length === 0) return null;
  return (
    <div class="news-folded">
      <Turning lines={model.turning} />
      <p>
        <Icon name="message-2" size={18} />
        <NewsButton model={model} words={say('news.pieces', { pieces })} />
      </p>
    </div>
  );
}
