import type { PartyIndex } from '#engine/model/moves.ts';
import type { DraftClause } from '#session/table/offer/draft-model.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { focusHome } from '../parts/use-focus-home.ts';
import { AnswerList } from './answer-list.tsx';
import { ArticleActions } from './article-actions.tsx';
import { ArticleClaims } from './article-claims.tsx';
import { ArticleHeard } from './article-heard.tsx';
import { ArticleInitials } from './article-initials.tsx';
import { ArticleMore } from './article-more.tsx';
import { ArticleRow } from './article-row.tsx';
import { ArticleWording } from './article-wording.tsx';
import { DraftWording } from './draft-wording.tsx';
import type { TextCommands } from './text-commands.ts';

export interface ArticleProps {
  readonly article: ArticleModel;
  readonly you: PartyIndex;
  /** What the person has pencilled into it, if anything. */
  readonly clause: DraftClause | undefined;
  /** Its part is still negotiated. */
  readonly open: boolean;
  /** Its wordings can be put into the draft; why not, its part says. */
  readonly draftable: boolean;
  readonly canAct: boolean;
  readonly commands: TextCommands;
  /** Its answers are shown. */
  readonly isOpen: boolean;
  onToggle(issue: ArticleModel['issue']): void;
}

/** One article of the text: a row of the grid at rest, and its answers when it is opened. */
export function Article(props: ArticleProps) {
  const { article, you, isOpen, onToggle, canAct, commands } = props;
  const headingId = `article-${article.issue}`;
  const bodyId = `answers-${article.issue}`;
  const toAnswer = article.claims.filter((claim) => claim.yoursToAnswer);
  return (
    <section
      class="article"
      data-state={article.state}
      data-open={isOpen}
      aria-labelledby={headingId}
      {...focusHome(headingId)}
    >
      <ArticleRow
        article={article}
        you={you}
        headingId={headingId}
        sentence={<ArticleWording article={article} />}
        bodyId={bodyId}
        isOpen={isOpen}
        onToggle={() => onToggle(article.issue)}
      />
      <Warning words={article.warning} />
      <ArticleHeard heard={article.heard} all={isOpen} />
      <div id={bodyId}>{isOpen && <ArticleBody {...props} />}</div>
      {!isOpen && toAnswer.length > 0 && <ArticleClaims claims={toAnswer} canAct={canAct} onSay={commands.say} />}
      <ArticleActions article={article} commands={commands} canAct={canAct} reconsidered={isOpen} />
    </section>
  );
}

function Warning({ words }: { readonly words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <p class="article-warning">
      <Icon name="alert-triangle" size={15} /> {words}
    </p>
  );
}

/** The sentence, the answers, and all that can be done with them. */
function ArticleBody({ article, clause, open, draftable, canAct, commands }: ArticleProps) {
  return (
    <div class="article-body">
      {open && (
        <AnswerList
          article={article}
          onPencil={draftable ? (option) => commands.pencil(article.issue, option) : undefined}
        />
      )}
      {clause !== undefined && <FirmOrVague clause={clause} commands={commands} />}
      <ArticleInitials article={article} />
      <ArticleMore article={article} canAct={canAct} onSay={commands.say} />
    </div>
  );
}

function FirmOrVague({ clause, commands }: { readonly clause: DraftClause; readonly commands: TextCommands }) {
  const reasonId = `vague-${clause.issue}`;
  const { unavailable } = clause.second;
  return (
    <div class="article-vague">
      <DraftWording clause={clause} reasonId={reasonId} onReword={(or) => commands.reword(clause.issue, or)} />
      {unavailable !== undefined && (
        <p id={reasonId} class="article-note">
          {unavailable}
        </p>
      )}
    </div>
  );
}
