import { useState } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { MoveCommands } from '#session/running/move-commands.ts';
import type { Speech } from '#session/speech.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

interface AskAtRestProps {
  readonly party: PartyIndex;
  readonly you: PartyIndex;
  /** True if the person has turned to the delegation: the questions are in sight. */
  readonly isChosen: boolean;
  readonly articles: readonly ArticleModel[];
  readonly sayable: readonly Speech[];
  /** True ahead of the person's turn. */
  readonly isAhead?: boolean;
  readonly commands: Pick<MoveCommands, 'say' | 'inWords'>;
}

/** Most questions that are ready at once. */
const MOST = 2;

/** Questions to the delegation that the person talks with, each asked with one press; found only when they are in sight. */
export function AskAtRest({ isChosen, ...about }: AskAtRestProps) {
  const { say } = useSpeaker();
  const [isOpen, open] = useState(isChosen);
  const { party, sayable } = about;
  if (!sayable.some((speech) => speech.type === 'ask' && speech.to === party)) return null;
  return (
    <details class="letter-more" open={isOpen} onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>{say('talks.ask', { to: party })}</summary>
      {isOpen && <Questions {...about} />}
    </details>
  );
}

function Questions({ party, you, articles, sayable, isAhead, commands }: Omit<AskAtRestProps, 'isChosen'>) {
  const { say } = useSpeaker();
  return (
    <ul class="sentences stack gap1">
      {readyQuestions(party, you, articles, sayable).map((speech) => (
        <li key={commands.inWords(speech)}>
          <button type="button" class="sentence" onClick={() => commands.say(speech)}>
            <span>{commands.inWords(speech)}</span>{' '}
            <small>{say(isAhead ? 'talks.in-your-turn' : 'talks.one-move')}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

type Question = Extract<Speech, { readonly type: 'ask' }>;

/** Positions that leave nothing to be asked about an answer. */
const KNOWN = new Set<string>(['never', 'wants', 'accepts', 'asks', 'initialled', 'rejected']);

/**
 * Returns the questions that help most: whether the delegation could accept the answer that is best for the person, on the
 * articles that matter most to the person first; and what matters to the delegation.
 */
export function readyQuestions(
  party: PartyIndex,
  you: PartyIndex,
  articles: readonly ArticleModel[],
  sayable: readonly Speech[],
): readonly Question[] {
  const asks = sayable.filter((speech): speech is Question => speech.type === 'ask' && speech.to === party);
  const open = articles.filter((article) => !isAgreedWith(party, you, article)).sort((a, b) => b.best - a.best);
  const could = open.flatMap((article) => bestAnswer(party, article, asks) ?? []);
  const matters = open.flatMap(({ issue }) => asks.filter((ask) => ask.what === 'matters' && ask.issue === issue));
  return [...could.slice(0, MOST - 1), ...matters].slice(0, MOST);
}

/** True of an article on which the delegation and the person have accepted the same wording. */
function isAgreedWith(party: PartyIndex, you: PartyIndex, { state, cells }: ArticleModel): boolean {
  const labelOf = (who: PartyIndex) => cells.find((cell) => cell.party === who && cell.how === 'accepted')?.label;
  return state === 'initialled' || (labelOf(you) !== undefined && labelOf(you) === labelOf(party));
}

/** The question about the best answer for the person of the good ones on which the delegation has not spoken. */
function bestAnswer(party: PartyIndex, article: ArticleModel, asks: readonly Question[]): Question | undefined {
  const free = article.options
    .filter(({ redLine, points }) => !redLine && 2 * points > article.best)
    .filter(({ marks }) => !marks.some((mark) => mark.party === party && KNOWN.has(mark.stance)))
    .sort((a, b) => b.points - a.points);
  for (const { option } of free) {
    const found = asks.find(
      (ask) => ask.what === 'could-live-with' && ask.issue === article.issue && ask.option === option && !ask.condition,
    );
    if (found) return found;
  }
  return undefined;
}
