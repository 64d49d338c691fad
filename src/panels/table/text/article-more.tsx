import { useRef, useState } from 'preact/hooks';
import type { Speech } from '#session/speech.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import { Said } from '../../parts/said.tsx';
import { TERMS } from '../../parts/terms.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { useOneStop } from '../parts/use-one-stop.ts';
import { ArticleClaims } from './article-claims.tsx';
import { ArticleViews } from './article-views.tsx';

interface ArticleMoreProps {
  readonly article: ArticleModel;
  readonly canAct: boolean;
  onSay(answer: Speech): void;
}

const CONTROLS = 'button, summary';

/** What can be known of an open article beyond its answers. One stop of the Tab key, so that the offer stays near. */
export function ArticleMore({ article, canAct, onSay }: ArticleMoreProps) {
  const more = useRef<HTMLDivElement>(null);
  useOneStop(more, { of: CONTROLS });
  return (
    <div ref={more} class="article-more">
      {article.claims.length > 0 && <ArticleClaims claims={article.claims} canAct={canAct} onSay={onSay} />}
      <Views article={article} />
      <p class="article-note">
        <Said id="grid.words" draw={TERMS} />
      </p>
    </div>
  );
}

/** Every position with its source, for whoever wants to know more than the answers say. */
function Views({ article }: Pick<ArticleMoreProps, 'article'>) {
  const { say } = useSpeaker();
  const [shown, setShown] = useState(false);
  const id = `views-${article.issue}`;
  return (
    <>
      <button
        type="button"
        class="link-button voices-button"
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
      >
        {say('grid.voices')}
      </button>
      {shown && <ArticleViews id={id} article={article} />}
    </>
  );
}
