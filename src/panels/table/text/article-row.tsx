import type { ComponentChildren } from 'preact';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { Said } from '../../parts/said.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { WorthShare } from '../../parts/worth-share.tsx';
import { focusHeading } from '../parts/use-focus-home.ts';
import { StandCell } from './stand-cell.tsx';
import { useFreshInitials } from './use-fresh-initials.ts';

interface ArticleRowProps {
  readonly article: ArticleModel;
  readonly you: number;
  readonly headingId: string;
  /** The sentence of the article, for while it is open. */
  readonly sentence: ComponentChildren;
  /** Of what is shown when it is open. */
  readonly bodyId: string;
  readonly isOpen: boolean;
  onToggle(): void;
}

/** An article at rest: its title, what each delegation stands for, and what it is worth to the person. All of it opens it. */
export function ArticleRow({ article, you, headingId, sentence, bodyId, isOpen, onToggle }: ArticleRowProps) {
  const fresh = useFreshInitials(article, isOpen);
  return (
    <div class="grid-row article-row">
      <h4 id={headingId} class="article-title" {...focusHeading}>
        <button type="button" class="article-open" aria-expanded={isOpen} aria-controls={bodyId} onClick={onToggle}>
          <Said id="grid.article" values={article} />
        </button>
      </h4>
      {isOpen ? (
        <>
          <p class="article-sentence">{sentence}</p>
          <span class="article-close" aria-hidden="true">
            <Said id="grid.close" values={article} /> <Icon name="x" size={16} />
          </span>
        </>
      ) : (
        <>
          <ul class="stands">
            {article.cells.map((cell) => (
              <StandCell
                key={cell.party}
                cell={cell}
                isYours={cell.party === you}
                words={cell.words}
                fresh={fresh.has(cell.party)}
              />
            ))}
          </ul>
          <ArticleWorth article={article} />
        </>
      )}
    </div>
  );
}

/** What is pencilled or stands in the text is worth to the person, of the most that the article can be. */
function ArticleWorth({ article }: { readonly article: ArticleModel }) {
  const { say } = useSpeaker();
  const points = pointsNow(article);
  const { best } = article;
  return (
    <p class="grid-worth">
      <span class="vh">{say('grid.worth-to-you')} </span>
      {points.length === 0 ? (
        say('grid.up-to', { best })
      ) : (
        <>
          <WorthShare points={Math.min(...points)} best={best} />
          <span>
            <OfBest points={points} best={best} />
          </span>
        </>
      )}
    </p>
  );
}

function OfBest({ points: [one = 0, or], best }: { readonly points: readonly number[]; readonly best: number }) {
  if (or === undefined) return <Said id="grid.of-best" values={{ points: one, best }} />;
  return <Said id="grid.of-best-or" values={{ points: one, or, best }} />;
}

/** Points of what the person has pencilled, else of what stands in the text; of both readings where it is vague. */
function pointsNow({ options, vague = [] }: ArticleModel): readonly number[] {
  const pencilled = options.filter((one) => one.pencilled);
  if (pencilled.length > 0) return pencilled.map(({ points }) => points);
  const current = vague.find(({ inText }) => inText === 'current');
  const inText = options.filter(({ option, inText: where }) =>
    current === undefined ? where === 'current' : option === current.option || option === current.or,
  );
  return inText.map(({ points }) => points);
}
