import type { Session } from '#session/session.ts';
import type { ArticleModel } from '#session/table-model.ts';
import { Button } from '../parts/button.tsx';

interface ArticleActionsProps {
  readonly article: ArticleModel;
  readonly session: Session;
  readonly canAct: boolean;
  /** The brackets of a settled article can be opened again. */
  readonly unfoldable: boolean;
  readonly unfolded: boolean;
  onUnfold(): void;
}

/** Moves on one article: give or take back one's initial, or propose another wording of what is settled. */
export function ArticleActions(props: ArticleActionsProps) {
  const { article, session, canAct, unfoldable, unfolded, onUnfold } = props;
  const initialable = canAct ? article.options.filter((one) => article.canInitial.includes(one.option)) : [];
  const withdrawable = canAct && article.canWithdraw;
  const vague = canAct ? (article.vague ?? []).filter((version) => version.canInitial) : [];
  if (initialable.length === 0 && vague.length === 0 && !withdrawable && !unfoldable) return null;
  return (
    <div class="article-actions">
      {initialable.map((option) => (
        <Button
          key={option.option}
          kind="paper"
          icon="signature"
          onClick={() => session.initial(article.issue, option.option)}
        >
          Accept for now: {option.label}
        </Button>
      ))}
      {vague.map(({ option, or, label }) => (
        <Button
          key={`${option}-${or}`}
          kind="paper"
          icon="signature"
          onClick={() => session.initial(article.issue, option, or)}
        >
          Accept for now: {label}
        </Button>
      ))}
      {withdrawable && (
        <Button kind="paper" icon="arrow-back-up" onClick={() => session.withdraw(article.issue)}>
          Take back my initial
        </Button>
      )}
      {unfoldable && (
        <Button kind="paper" icon="brackets" aria-expanded={unfolded} onClick={onUnfold}>
          Other wording
        </Button>
      )}
    </div>
  );
}
