import { useState } from 'preact/hooks';
import type { Clause } from '#engine/model/moves.ts';
import { crossesOwnLine } from '#engine/moves/open.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { ReplyCommands } from '#session/running/reply-commands.ts';
import type { OpeningArticle, OpeningModel } from '#session/table/desk/opening-model.ts';
import { Button } from '../parts/button.tsx';
import { type DrawTag, FormattedMessage } from '../parts/formatted-message.tsx';
import { partyClass } from '../parts/party-shape.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import { ownStatement, type Statement } from '../table/desk/own-statement.ts';
import { Seal } from '../table/desk/seal.tsx';
import { focusHeading } from '../table/parts/use-focus-home.ts';

interface OpeningSpeechProps {
  readonly opening: OpeningModel;
  readonly you: PartyMark;
  readonly onOpen: ReplyCommands['open'];
}

/** The opening statement as a speech: its words can be changed where they stand. */
export function OpeningSpeech({ opening, you, onOpen }: OpeningSpeechProps) {
  const { say } = useSpeaker();
  const [statement, setStatement] = useState<Statement>(() => ownStatement(opening));
  const { clauses, never } = statement;
  const problem = problemOf(opening, statement);
  const propose = (issue: number, option: number | undefined): void => {
    const others = clauses.filter((clause) => clause.issue !== issue);
    const said = option === undefined ? others : [...others, { issue, option }];
    setStatement({ ...statement, clauses: said.sort((a, b) => a.issue - b.issue) });
  };
  const toggle = (no: Clause): void =>
    setStatement({ ...statement, never: isIn(never, no) ? never.filter((one) => !isSame(one, no)) : [...never, no] });
  return (
    <article class={`sheet conversation-sheet ${partyClass(you.order)}`} aria-labelledby="desk-heading">
      <div class="thread-letter">
        <Seal party={you} />
        <h2 id="desk-heading" class="document-heading document-title" {...focusHeading}>
          {say('desk.opening-heading')}
        </h2>
        <p class="thread-when">{say('talks.opening-about')}</p>
        <p class="thread-words mt2">
          {opening.articles.map((article) => (
            <OnArticle
              key={article.issue}
              article={article}
              value={clauses.find(({ issue }) => issue === article.issue)?.option}
              onChoose={(option) => propose(article.issue, option)}
            />
          ))}
        </p>
      </div>
      {opening.never.length > 0 && <NeverSigned opening={opening} never={never} onToggle={toggle} />}
      <div class="reply">
        <div class="reply-buttons cluster">
          <Button
            kind="primary"
            icon="speakerphone"
            disabledReason={problem && say(`desk.opening-${problem}`)}
            onClick={() => onOpen(clauses, inOrder(never))}
          >
            {say('desk.opening-say')}
          </Button>
          <Button kind="quiet" onClick={() => onOpen([], [])}>
            {say('desk.opening-say-nothing')}
          </Button>
        </div>
      </div>
    </article>
  );
}

/** Stands for no wording in the list of an article. */
const NOTHING = '';

interface OnArticleProps {
  readonly article: OpeningArticle;
  readonly value: number | undefined;
  onChoose(option: number | undefined): void;
}

/** Sentence of the speech on one article. */
function OnArticle(props: OnArticleProps) {
  const choice: DrawTag = () => <Choice {...props} />;
  return (
    <span class="block">
      <FormattedMessage id="talks.opening-on" values={{ issue: props.article.issue }} draw={{ wording: choice }} />{' '}
    </span>
  );
}

function Choice({ article: { issue, title, options }, value, onChoose }: OnArticleProps) {
  const { say } = useSpeaker();
  const lang = useTextLanguage();
  return (
    <select
      class="word-choice bare"
      aria-label={title}
      value={value === undefined ? NOTHING : String(value)}
      onChange={({ currentTarget: { value: chosen } }) => onChoose(chosen === NOTHING ? undefined : Number(chosen))}
    >
      <option value={NOTHING}>{say('talks.opening-nothing')}</option>
      {options.map(({ option, label, barred }) => (
        <option key={option} value={String(option)} disabled={barred !== undefined} lang={lang}>
          {barred === undefined ? label : say(`desk.opening-barred-${barred}`, { answer: { issue, option } })}
        </option>
      ))}
    </select>
  );
}

interface NeverSignedProps {
  readonly opening: OpeningModel;
  readonly never: readonly Clause[];
  onToggle(no: Clause): void;
}

/** Answers that the speech rules out for good; each can be left out. */
function NeverSigned({ opening, never, onToggle }: NeverSignedProps) {
  const { say } = useSpeaker();
  return (
    <div class="cluster centred">
      <h3 class="label muted">{say('talks.opening-never')}</h3>
      {opening.never.map(({ issue, option }) => (
        <button
          key={`${issue} ${option}`}
          type="button"
          class="chip"
          aria-pressed={isIn(never, { issue, option })}
          onClick={() => onToggle({ issue, option })}
        >
          {say('talks.opening-no', { answer: { issue, option } })}
        </button>
      ))}
    </div>
  );
}

type Problem = 'crosses' | 'empty' | 'contradicts';

function problemOf({ redLines }: OpeningModel, { clauses, never }: Statement): Problem | undefined {
  if (crossesOwnLine(redLines, clauses)) return 'crosses';
  if (clauses.length + never.length === 0) return 'empty';
  return never.some((no) => isIn(clauses, no)) ? 'contradicts' : undefined;
}

function inOrder(clauses: readonly Clause[]): Clause[] {
  return [...clauses].sort((a, b) => a.issue - b.issue || a.option - b.option);
}

function isSame(a: Clause, b: Clause): boolean {
  return a.issue === b.issue && a.option === b.option;
}

function isIn(list: readonly Clause[], clause: Clause): boolean {
  return list.some((one) => isSame(one, clause));
}
