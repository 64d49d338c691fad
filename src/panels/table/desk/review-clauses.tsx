import type { IssueIndex } from '#engine/model/moves.ts';
import type { LetterClause } from '#session/table/desk/letter-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { useTextLanguage } from '../../parts/text-language.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface ReviewClausesProps {
  readonly clauses: readonly LetterClause[];
  readonly over: readonly IssueIndex[];
  /** Greatest number of clauses that may be marked. */
  readonly most: number;
  onToggle(issue: IssueIndex): void;
}

/** The clauses of a single text, each to be marked if it must change. */
export function ReviewClauses({ clauses, over, most, onToggle }: ReviewClausesProps) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  return (
    <ul class="letter-clauses review-clauses">
      {clauses.map((clause) => {
        const marked = over.includes(clause.issue);
        return (
          <li key={clause.issue}>
            <label data-marked={marked}>
              <input
                type="checkbox"
                checked={marked}
                disabled={!marked && over.length >= most}
                onChange={() => onToggle(clause.issue)}
              />
              <span>
                <span class="vh">{say('desk.must-change')} </span>
                <span class="bold" lang={lang}>
                  {clause.number} {clause.title}
                </span>{' '}
                <span class="review-wording" lang={lang}>
                  {clause.meaning}
                </span>
                {clause.redLine && (
                  <span class="red-line">
                    {' '}
                    <Icon name="alert-triangle" size={15} /> {say('desk.your-red-line')}
                  </span>
                )}{' '}
                {clause.replaces !== undefined && (
                  <span class="letter-replaces note paper-faint">{clause.replaces}</span>
                )}
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
