import type { Clause } from '#engine/model/moves.ts';
import { optionsOf } from '#engine/model/wording.ts';
import type { AnswerAgain, ArticleAgain } from '#session/debrief/again-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { Bracketed } from '../../table/text/bracketed.tsx';

interface AgainArticleProps {
  readonly article: ArticleAgain;
  readonly clauses: readonly Clause[];
  /** Clauses of the original letter or offer. */
  readonly was: readonly Clause[];
  /** Absent where no other wording can be put. */
  readonly onWording: ((clauses: readonly Clause[]) => void) | undefined;
}

/**
 * An article as a sentence: its answers stand in brackets, and another one can be put in the place of what was. A mere
 * full stop is left out, since after answers of several lines it would stand alone.
 */
export function AgainArticle({ article, clauses, was, onWording }: AgainArticleProps) {
  const { say } = useSpeaker();
  const { issue, number, title, lead, tail, answers } = article;
  const now = optionsIn(clauses, article);
  const before = optionsIn(was, article);
  const shown = onWording === undefined ? answers.filter(({ option }) => now.includes(option)) : answers;
  if (shown.length === 0) return null;
  const isChanged = now.join() !== before.join();
  const choose = (option: number) => {
    const others = clauses.filter((clause) => clause.issue !== issue);
    // What is pressed once more is not named at all.
    const chosen = now.length === 1 && now.includes(option) ? [] : [{ issue, option }];
    onWording?.([...others, ...chosen].sort((a, b) => a.issue - b.issue));
  };
  return (
    <li class="again-article" data-changed={isChanged}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand within a sentence. */}
      <p role="group" aria-label={say('debrief-again.article-named', { number, title })}>
        <span class="again-title" aria-hidden="true">
          {number} {title}
        </span>{' '}
        {lead}
        {shown.map((answer) => (
          <Answer
            key={answer.option}
            answer={answer}
            isNow={now.includes(answer.option)}
            wasPut={before.includes(answer.option)}
            onChoose={onWording && (() => choose(answer.option))}
          />
        ))}
        {/\p{L}/u.test(tail) && tail}
        {isChanged && <span class="note"> {say('debrief-again.changed')}</span>}
      </p>
    </li>
  );
}

interface AnswerProps {
  readonly answer: AnswerAgain;
  readonly isNow: boolean;
  readonly wasPut: boolean;
  readonly onChoose: (() => void) | undefined;
}

function Answer({ answer: { wording, points }, isNow, wasPut, onChoose }: AnswerProps) {
  const { say, tellsPoints } = useSpeaker();
  const words = (
    <>
      <Bracketed>{wording}</Bracketed>
      {wasPut && <span class="vh"> {say('debrief-again.as-put')}</span>} {tellsPoints && <small>{points}</small>}
    </>
  );
  if (onChoose === undefined) return <span class="again-wording">{words}</span>;
  return (
    <>
      <button type="button" class="again-wording" aria-pressed={isNow} data-put={wasPut} onClick={onChoose}>
        {words}
      </button>{' '}
    </>
  );
}

/** The answers that a clause on the article can be read to mean: two where it is vague, none where there is none. */
function optionsIn(clauses: readonly Clause[], { issue }: ArticleAgain): readonly number[] {
  const clause = clauses.find((each) => each.issue === issue);
  return clause === undefined ? [] : optionsOf(clause);
}
