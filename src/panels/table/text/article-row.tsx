import type { ComponentChildren } from 'preact';
import type { ArticleModel, OptionModel } from '#session/table/text/article-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { Said } from '../../parts/said.tsx';
import { useTextLanguage } from '../../parts/text-language.ts';
import { TOLD_NAMES } from '../../parts/told-text.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { WorthShare } from '../../parts/worth-share.tsx';
import { focusHeading } from '../parts/use-focus-home.ts';
import { StandCell } from './stand-cell.tsx';
import { useFreshInitials } from './use-fresh-initials.ts';
import { WorthUpTo } from './worth-up-to.tsx';

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
  const lang = useTextLanguage();
  const { number, title } = article;
  const fresh = useFreshInitials(article, isOpen);
  return (
    <div class="grid-row article-row">
      <h4 id={headingId} class="article-title" {...focusHeading}>
        <button type="button" class="article-open" aria-expanded={isOpen} aria-controls={bodyId} onClick={onToggle}>
          <Said id="grid.article" values={{ number, title }} draw={TOLD_NAMES} />
        </button>
      </h4>
      {isOpen ? (
        <>
          <p class="article-sentence" lang={lang}>
            {sentence}
          </p>
          <span class="article-close" aria-hidden="true">
            <Said id="grid.close" values={{ title }} /> <Icon name="x" size={16} />
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
  const { say, tellsPoints } = useSpeaker();
  const now = optionsNow(article);
  const { best, most } = article;
  return (
    <p class="grid-worth">
      <span class="vh">{say('grid.worth-to-you')} </span>
      {now.length === 0 ? (
        <WorthUpTo {...article} />
      ) : (
        <>
          <WorthShare points={Math.min(...now.map(({ points }) => points))} best={tellsPoints ? best : most} />
          <span>{tellsPoints ? <OfBest now={now} best={best} /> : <WeightNow now={now} />}</span>
        </>
      )}
    </p>
  );
}

interface NowProps {
  readonly now: readonly OptionModel[];
}

function OfBest({ now, best }: NowProps & { readonly best: number }) {
  const [one = 0, or] = now.map(({ points }) => points);
  if (or === undefined) return <Said id="grid.of-best" values={{ points: one, best }} />;
  return <Said id="grid.of-best-or" values={{ points: one, or, best }} />;
}

function WeightNow({ now: [one, or] }: NowProps) {
  if (one === undefined) return null;
  if (or === undefined || or.weight === one.weight) return <Said id="worth.weight" values={{ weight: one.weight }} />;
  return <Said id="worth.weight-or" values={{ weight: one.weight, or: or.weight }} />;
}

/** What the person has pencilled, else what stands in the text; both readings where it is vague. */
function optionsNow({ options, vague = [] }: ArticleModel): readonly OptionModel[] {
  const pencilled = options.filter((one) => one.pencilled);
  if (pencilled.length > 0) return pencilled;
  const current = vague.find(({ inText }) => inText === 'current');
  return options.filter(({ option, inText: where }) =>
    current === undefined ? where === 'current' : option === current.option || option === current.or,
  );
}
