import { Icon } from '../../parts/icon.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { NewsLines, newsHeading, piecesOf } from './news.tsx';
import { NewsButton } from './news-button.tsx';
import type { NewsModel } from './news-model.ts';
import { Turning } from './turning.tsx';
import { useLowDesk } from './use-low-desk.ts';

/** The news under a letter, which goes first: a line that opens it where there is no height for both. */
export function NewsBelow({ model }: { readonly model: NewsModel }) {
  const low = useLowDesk();
  const speaker = useSpeaker();
  if (low) return <FoldedNews model={model} />;
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
