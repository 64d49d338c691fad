import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Clause, IssueIndex } from '#engine/model/moves.ts';
import type { OpeningArticle, OpeningModel } from '#session/table/desk/opening-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { Statement } from './own-statement.ts';

/** A choice of no answer. */
const NOTHING = 'nothing';

interface OpeningChoicesProps {
  readonly opening: OpeningModel;
  readonly statement: Statement;
  onChange(statement: Statement): void;
}

/** An opening statement to be changed: another answer or none on each article, and what is ruled out or left out. */
export function OpeningChoices({ opening, statement, onChange }: OpeningChoicesProps) {
  const { say } = useSpeaker();
  const { clauses, never } = statement;
  const first = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => first.current?.querySelector('select')?.focus(), []);
  const propose = (issue: IssueIndex, option: number | undefined): void => {
    const others = clauses.filter((clause) => clause.issue !== issue);
    const said = option === undefined ? others : [...others, { issue, option }];
    onChange({ ...statement, clauses: said.sort((a, b) => a.issue - b.issue) });
  };
  const toggle = (no: Clause): void =>
    onChange({ ...statement, never: isIn(never, no) ? never.filter((one) => !isSame(one, no)) : [...never, no] });
  return (
    <div ref={first}>
      <h3 class="opening-part">{say('desk.opening-proposed')}</h3>
      {opening.articles.map((article) => (
        <Proposal
          key={article.issue}
          article={article}
          value={clauses.find(({ issue }) => issue === article.issue)?.option}
          onChoose={(option) => propose(article.issue, option)}
        />
      ))}
      {opening.never.length > 0 && <h3 class="opening-part">{say('desk.opening-never')}</h3>}
      <ul class="letter-clauses review-clauses">
        {opening.never.map(({ issue, option, title, label }) => (
          <li key={`${issue} ${option}`}>
            <label>
              <input
                type="checkbox"
                checked={isIn(never, { issue, option })}
                onChange={() => toggle({ issue, option })}
              />
              <span>
                <span class="letter-article">{title}</span> {label}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ProposalProps {
  readonly article: OpeningArticle;
  readonly value: number | undefined;
  onChoose(option: number | undefined): void;
}

function Proposal({ article: { issue, number, title, options }, value, onChoose }: ProposalProps) {
  const { say } = useSpeaker();
  return (
    <label class="opening-choice">
      <span class="letter-article">
        {number} {title}
      </span>
      <select
        value={value === undefined ? NOTHING : String(value)}
        onChange={({ currentTarget: { value: chosen } }) => onChoose(chosen === NOTHING ? undefined : Number(chosen))}
      >
        <option value={NOTHING}>{say('desk.opening-nothing-of-it')}</option>
        {options.map(({ option, label, barred }) => (
          <option key={option} value={String(option)} disabled={barred !== undefined}>
            {barred === undefined ? label : say(`desk.opening-barred-${barred}`, { answer: { issue, option } })}
          </option>
        ))}
      </select>
    </label>
  );
}

function isSame(a: Clause, b: Clause): boolean {
  return a.issue === b.issue && a.option === b.option;
}

function isIn(list: readonly Clause[], clause: Clause): boolean {
  return list.some((one) => isSame(one, clause));
}
