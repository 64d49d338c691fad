import type { RefObject } from 'preact';
import type { Clause } from '#engine/model/moves.ts';
import { optionsOf } from '#engine/model/wording.ts';
import type { AnswerAgain, ArticleAgain, StopModel } from '#session/debrief/again-model.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { Bracketed } from '../../table/text/bracketed.tsx';
import type { PlayedTry } from './use-tries.ts';

interface AgainPaperProps {
  readonly stop: StopModel;
  readonly question: RefObject<HTMLHeadingElement | null>;
  readonly clauses: readonly Clause[];
  /** Puts it in other words; absent where that cannot be. */
  readonly onWording: ((clauses: readonly Clause[]) => void) | undefined;
  readonly last: PlayedTry | undefined;
}

/** The letter or the offer, what was done, and under it what follows from the last try. */
export function AgainPaper({ stop, question, clauses, onWording, last }: AgainPaperProps) {
  const { say } = useSpeaker();
  const { day, heading, excuse, inGame, articles, worlds } = stop;
  return (
    <div class="again-paper">
      <p class="again-when">{day}</p>
      <h3 ref={question} tabIndex={-1} class="again-question">
        {heading}
      </h3>
      {excuse !== undefined && <p class="again-note">{excuse}</p>}
      <p class="again-game small row">
        <Icon name="history" size={18} /> <span>{inGame}</span>
      </p>
      {onWording !== undefined && <p class="again-note">{say('debrief-again.legend')}</p>}
      <ol class="again-articles">
        {articles.map((article) => (
          <AgainArticle key={article.issue} {...{ article, clauses, onWording }} was={stop.clauses} />
        ))}
      </ol>
      {last !== undefined && <Outcome {...{ last, worlds }} />}
    </div>
  );
}

interface OutcomeProps extends Pick<StopModel, 'worlds'> {
  readonly last: PlayedTry;
}

function Outcome({ last, worlds }: OutcomeProps) {
  const { say } = useSpeaker();
  const { words, follows, inGame, promised, verdict, verdictWords } = last;
  return (
    <div class="again-outcome mt3">
      <h4>
        {say('debrief-again.follows')} <small>{say(`debrief-again.follows-note-${worlds}`)}</small>
      </h4>
      <p>{words}</p>
      {follows.length === 0 && <p>{say('debrief-again.nothing-follows')}</p>}
      <ul class="again-follows stack column">
        {follows.map(({ key, by, words: said }) => (
          <li key={key}>
            <DelegationTag party={by} kind="solid" /> {said}
          </li>
        ))}
      </ul>
      <dl class="again-bars">
        <Bar name={say('debrief-again.bar-game')} share={inGame} kind="game" />
        <Bar name={say('debrief-again.bar-try')} share={promised} kind="try" />
      </dl>
      <p class={`again-came mt2 again-came--${verdict}`}>{verdictWords}</p>
    </div>
  );
}

interface BarProps {
  readonly name: string;
  readonly share: number;
  /** Hatched: in the game; solid: the try. */
  readonly kind: 'game' | 'try';
}

function Bar({ name, share, kind }: BarProps) {
  return (
    <div class="again-bar-row stack centred">
      <dt>{name}</dt>
      <dd class="row">
        <span class={`again-bar again-bar--${kind}`} aria-hidden="true">
          <span style={{ width: `${Math.max(0, Math.min(100, share))}%` }} />
        </span>
        <b>{share}</b>
      </dd>
    </div>
  );
}

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
function AgainArticle({ article, clauses, was, onWording }: AgainArticleProps) {
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
        <span class="bold" aria-hidden="true">
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
