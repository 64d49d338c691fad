import type { RefObject } from 'preact';
import type { Clause } from '#engine/model/moves.ts';
import type { StopModel } from '#session/debrief/again-model.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { AgainArticle } from './again-article.tsx';
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
      <p class="again-game small">
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
      <ul class="again-follows">
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
    <div class="again-bar-row stack">
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
