import type { Clause } from '#engine/model/moves.ts';
import type { ArticleAgain, StopModel } from '#session/debrief/again-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { PlayedTry } from './use-tries.ts';

interface AgainPaperProps {
  readonly stop: StopModel;
  readonly clauses: readonly Clause[];
  /** Changes the wording; absent where none is asked for. */
  readonly onWording: ((clauses: readonly Clause[]) => void) | undefined;
  readonly last: PlayedTry | undefined;
}

/** The letter or the offer, what was done, and under it what follows from the last try. */
export function AgainPaper({ stop, clauses, onWording, last }: AgainPaperProps) {
  const { day, heading, excuse, inGame, articles, worlds } = stop;
  return (
    <div class="again-paper">
      <p class="again-when">{day}</p>
      <h3 class="again-question">{heading}</h3>
      {excuse !== undefined && <p class="again-note">{excuse}</p>}
      <p class="again-game">
        <Icon name="history" size={18} /> <span>{inGame}</span>
      </p>
      <ol class="again-articles">
        {articles.map((article) => (
          <Article key={article.issue} {...{ article, clauses, onWording }} was={stop.clauses} />
        ))}
      </ol>
      {last !== undefined && <Outcome {...{ last, worlds }} />}
    </div>
  );
}

interface ArticleProps extends Pick<AgainPaperProps, 'clauses' | 'onWording'> {
  readonly article: ArticleAgain;
  /** What the letter or the offer said. */
  readonly was: readonly Clause[];
}

function Article({ article, clauses, onWording, was }: ArticleProps) {
  const { say } = useSpeaker();
  const { issue, number, title, answers } = article;
  const clause = clauses.find((each) => each.issue === issue);
  const before = was.find((each) => each.issue === issue);
  const labelOf = (option: number | undefined) => answers.find((answer) => answer.option === option)?.label;
  const isChanged = clause?.option !== before?.option || clause?.or !== before?.or;
  if (onWording === undefined) {
    const labels = [labelOf(clause?.option), labelOf(clause?.or)].filter((label) => label !== undefined);
    if (clause === undefined) return null;
    return (
      <li class="again-article">
        <span class="again-title">
          {number} {title}
        </span>{' '}
        <span>{labels.join(' / ')}</span>
      </li>
    );
  }
  const choose = (value: string) => {
    const others = clauses.filter((each) => each.issue !== issue);
    const chosen = value === '' ? [] : [value === 'before' && before ? before : { issue, option: Number(value) }];
    onWording([...others, ...chosen].sort((a, b) => a.issue - b.issue));
  };
  return (
    <li class="again-article" data-changed={isChanged}>
      <label class="again-choice">
        <span class="again-title">
          {number} {title}
        </span>
        <select class="place-list" value={choiceOf(clause)} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{say('debrief-again.not-named')}</option>
          {before?.or !== undefined && (
            <option value="before">{`${labelOf(before.option)} / ${labelOf(before.or)}`}</option>
          )}
          {answers.map(({ option, label, points }) => (
            <option key={option} value={String(option)}>
              {say('debrief-again.answer-worth', { label, points })}
            </option>
          ))}
        </select>
      </label>
      {isChanged && <span class="again-changed">{say('debrief-again.changed')}</span>}
    </li>
  );
}

/** A vague clause is what the letter said; nobody writes one here. */
function choiceOf(clause: Clause | undefined): string {
  if (clause === undefined) return '';
  return clause.or === undefined ? String(clause.option) : 'before';
}

interface OutcomeProps extends Pick<StopModel, 'worlds'> {
  readonly last: PlayedTry;
}

function Outcome({ last, worlds }: OutcomeProps) {
  const { say } = useSpeaker();
  const { words, follows, inGame, promised, verdict, verdictWords } = last;
  return (
    <div class="again-outcome">
      <h4>
        {say('debrief-again.follows')} <small>{say(`debrief-again.follows-note-${worlds}`)}</small>
      </h4>
      <p>{words}</p>
      {follows.length === 0 && <p>{say('debrief-again.nothing-follows')}</p>}
      <ul class="again-follows">
        {follows.map(({ key, by, words: said }) => (
          <li key={key}>
            <Tag party={by} kind="solid" /> {said}
          </li>
        ))}
      </ul>
      <dl class="again-bars">
        <Bar name={say('debrief-again.bar-game')} share={inGame} kind="game" />
        <Bar name={say('debrief-again.bar-try')} share={promised} kind="try" />
      </dl>
      <p class={`again-came again-came--${verdict}`}>{verdictWords}</p>
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
    <div class="again-bar-row">
      <dt>{name}</dt>
      <dd>
        <span class={`again-bar again-bar--${kind}`} aria-hidden="true">
          <span style={{ width: `${Math.max(0, Math.min(100, share))}%` }} />
        </span>
        <b>{share}</b>
      </dd>
    </div>
  );
}
