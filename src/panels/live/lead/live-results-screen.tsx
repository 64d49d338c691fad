/** Results of the tables of a live class, and the means of saving them. */
import type { ComponentChildren } from 'preact';
import type { LineModel, TableCardModel } from '#session/live/lead/table-card-model.ts';
import { EndingMark } from '../../classroom/results/ending-mark.tsx';
import { Button } from '../../parts/button.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** The addresses at which the games of a table are opened. */
interface TableAddresses {
  /** `undefined` until it is over. */
  readonly game: string | undefined;
  /** Of the lines that it was taken back from. */
  readonly lines: readonly string[];
}

export interface LiveResultsScreenProps {
  readonly cards: readonly TableCardModel[];
  /** By table. */
  readonly addresses: readonly TableAddresses[];
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
  addresses,
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
            <ResultsOfTable key={card.table} card={card} {...addresses[card.table]} />
          ))}
        </ul>
      </PaperSheet>
      {roster}
    </main>
  );
}

/** The result that counts, and the lines that the table was taken back from. */
function ResultsOfTable({ card, game, lines = [] }: Partial<TableAddresses> & { readonly card: TableCardModel }) {
  return (
    <>
      <Result {...{ card, game }} />
      {card.lines.map((line, place) => (
        <ResultOfLine key={line.name} {...{ card, line }} address={lines[place] ?? ''} />
      ))}
    </>
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

interface ResultOfLineProps {
  readonly card: TableCardModel;
  readonly line: LineModel;
  readonly address: string;
}

/** A line that was left, with its own game. */
function ResultOfLine({ card, line, address }: ResultOfLineProps) {
  return (
    <li class="live-result live-result--line grid">
      <span>
        {card.name}, {line.name}
      </span>
      <EndingMark kind={line.ending} />
      <span>{line.words}</span>
      <a href={address}>
        <FormattedMessage id="live-teacher.game-of" values={{ table: `${card.whole}, ${line.name}` }} />
      </a>
    </li>
  );
}
