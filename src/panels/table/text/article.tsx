import { useState } from 'preact/hooks';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { Said } from '../../parts/said.tsx';
import { focusHeading, focusHome } from '../parts/use-focus-home.ts';
import { ArticleActions } from './article-actions.tsx';
import { ArticleClaims } from './article-claims.tsx';
import { ArticleMargin } from './article-margin.tsx';
import { ArticleNumber } from './article-number.tsx';
import { ArticleViews } from './article-views.tsx';
import { ArticleWording } from './article-wording.tsx';
import { goesByLabels } from './shown-wording.ts';
import type { TextCommands } from './text-commands.ts';

interface ArticleProps {
  readonly article: ArticleModel;
  /** Its part is still negotiated. */
  readonly open: boolean;
  /** Its wordings can be put into the draft; why not, its part says. */
  readonly draftable: boolean;
  readonly canAct: boolean;
  readonly commands: TextCommands;
}

/** One article of the text with its margin. */
export function Article({ article, open, draftable, canAct, commands }: ArticleProps) {
  const [viewsShown, setViewsShown] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const headingId = `article-${article.issue}`;
  const viewsId = `views-${article.issue}`;
  const settled =
    !open || (article.state === 'initialled' && !unfolded && !article.options.some((one) => one.pencilled));
  return (
    <section class="article" data-state={article.state} aria-labelledby={headingId} {...focusHome(headingId)}>
      <ArticleNumber
        number={article.number}
        controls={viewsId}
        unfolded={viewsShown}
        onClick={() => setViewsShown(!viewsShown)}
      />
      <div class="article-body">
        <div class="article-sentence">
          <h4 id={headingId} {...focusHeading}>
            <Said id="text.article-heading" values={{ number: article.number, issue: article.issue }} />
          </h4>{' '}
          <ArticleWording
            article={article}
            settled={settled}
            onPencil={draftable ? (option) => commands.pencil(article.issue, option) : undefined}
          />
          {open && article.state === 'initialled' && (
            <RewordButton issue={article.issue} unfolded={!settled} onClick={() => setUnfolded(!unfolded)} />
          )}
        </div>
        {!settled && goesByLabels(article) && <FullWordings options={article.options} />}
        {article.warning !== undefined && (
          <p class="article-warning">
            <Icon name="alert-triangle" size={15} /> {article.warning}
          </p>
        )}
        {article.claims.length > 0 && <ArticleClaims claims={article.claims} canAct={canAct} onSay={commands.say} />}
        <ArticleActions
          article={article}
          commands={commands}
          canAct={canAct}
          reconsidered={article.state !== 'initialled' || !settled}
        />
      </div>
      <ArticleMargin article={article} open={open} />
      {viewsShown && <ArticleViews id={viewsId} article={article} />}
    </section>
  );
}

interface RewordButtonProps {
  readonly issue: IssueIndex;
  readonly unfolded: boolean;
  onClick(): void;
}

/** Opens the brackets of what is accepted for now again, to propose another wording or to take one's initial back. */
function RewordButton({ issue, unfolded, onClick }: RewordButtonProps) {
  return (
    <>
      {' '}
      <button type="button" class="link-button reword" aria-expanded={unfolded} onClick={onClick}>
        <Said id="text.other-wording" values={{ issue }} />
      </button>
    </>
  );
}

/** What a label in the brackets stands for, of what is in the text or pencilled. */
function FullWordings({ options }: Pick<ArticleModel, 'options'>) {
  return (
    <>
      {options
        .filter((one) => (one.inText === 'current' || one.pencilled) && one.label !== one.wording)
        .map(({ option, label, wording }) => (
          <p key={option} class="article-note">
            <Said id="text.stands-for" values={{ label, wording }} />
          </p>
        ))}
    </>
  );
}
