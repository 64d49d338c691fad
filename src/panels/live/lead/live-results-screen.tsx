/** Results of the tables of a live class, and the means of saving them. */
import type { ComponentChildren } from 'preact';
import type { TableCardModel } from '#session/live/lead/table-card-model.ts';
import { EndingMark } from '../../classroom/results/ending-mark.tsx';
import { Button } from '../../parts/button.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

export interface LiveResultsScreenProps {
  readonly cards: readonly TableCardModel[];
  /** By table: where its finished game is opened; absent until it is over. */
  readonly games: readonly (string | undefined)[];
  /** True if there is nothing to copy that is not on this device yet. */
  readonly isNothing: boolean;
  /** Address of the class that received the results; `undefined` before that. */
  readonly toClass: string | undefined;
  readonly told: string;
  readonly onTakeOver: () => void;
  /** The students who took part. */
  readonly roster: ComponentChildren;
}

export function LiveResultsScreen({
  cards,
  games,
  isNothing,
  toClass,
  told,
  onTakeOver,
  roster,
}: LiveResultsScreenProps) {
  const { say } = useSpeaker();
  const used = cards.filter((card) => card.used);
  const ended = used.filter(({ state }) => state.is === 'over').length;
  const nothing = ended === 0 ? say('live-teacher.results-none') : say('live-teacher.nothing-new');
  return (
    <main class="live-results-main class-list-main stack gap5">
      <h1>{say('live-teacher.results')}</h1>
      <p>
        {ended === 0
          ? say('live-teacher.results-none')
          : say('live-teacher.results-some', { ended, tables: used.length })}
      </p>
      <p>{say('live-teacher.results-about')}</p>
      <div class="class-buttons cluster mt2">
        <Button
          kind="primary"
          icon="device-floppy"
          disabledReason={isNothing ? nothing : undefined}
          reasonElsewhere={ended === 0}
          onClick={onTakeOver}
        >
          {say(toClass === undefined ? 'live-teacher.take-over' : 'live-teacher.take-over-again')}
        </Button>
        {toClass !== undefined && (
          <a class="button button--plain" href={toClass}>
            <span>{say('live-teacher.to-results')}</span>
          </a>
        )}
      </div>
      <p role="status">{told}</p>
      <PaperSheet class="live-results">
        <ul>
          {cards.map((card) => (
            <Result key={card.table} card={card} game={games[card.table]} />
          ))}
        </ul>
      </PaperSheet>
      {roster}
    </main>
  );
}

function Result({ card, game }: { readonly card: TableCardModel; readonly game: string | undefined }) {
  const { say } = useSpeaker();
  const { state, used } = card;
  return (
    <li class="live-result grid">
      <b>{card.name}</b>
      {state.is === 'over' ? (
        <EndingMark kind={state.ending} />
      ) : (
        <span>{say(used ? 'live-teacher.not-ended' : 'live-teacher.never-sat')}</span>
      )}
      <span>
        {card.date} {card.day}
      </span>
      {game !== undefined && (
        <a href={game}>
          <FormattedMessage id="live-teacher.game-of" values={{ table: card.whole }} />
        </a>
      )}
    </li>
  );
}
