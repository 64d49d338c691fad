import { useId } from 'preact/hooks';
import type { DraftCommands, PencilCommands } from '#session/running/draft-commands.ts';
import type { DraftClause } from '#session/table/offer/draft-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { DraftWording, pointsWords } from './draft-wording.tsx';

interface DraftClausesProps {
  readonly clauses: readonly DraftClause[];
  readonly commands: Pick<DraftCommands, 'pencil' | 'reword'>;
  /** Somebody can still be addressed today. */
  readonly reachable: boolean;
  /** What a round is called. */
  readonly label: string;
}

/** The clauses of the draft, each with its wording, firm or vague, and a way to rub it out. */
export function DraftClauses({ clauses, commands, reachable, label }: DraftClausesProps) {
  const reasonId = useId();
  const whyNotVague = clauses.find(({ second }) => second.unavailable !== undefined)?.second.unavailable;
  if (clauses.length === 0) {
    return (
      <p class="draft-empty">
        {reachable
          ? `Choose wording in the text: every bracket is a button. You can talk with each delegation once a ${label} about each part.`
          : `No more offers can be sent today. Ask, say something, or end your ${label}.`}
      </p>
    );
  }
  return (
    <>
      <ul class="draft-clauses" aria-label="Clauses">
        {clauses.map((clause) => (
          <li key={clause.issue}>
            <span class="draft-number">{clause.number}</span>
            <span class="draft-label">
              <span class="vh">{clause.title}: </span>
              {clause.label} <span class="points-note">{pointsWords(clause)}</span>
            </span>
            <DraftWording clause={clause} reasonId={reasonId} onReword={(or) => commands.reword(clause.issue, or)} />
            <button
              type="button"
              class="icon-button"
              aria-label={`Remove ${clause.title}: ${clause.label}`}
              onClick={() => remove(commands, clause)}
            >
              <Icon name="x" size={18} />
            </button>
          </li>
        ))}
      </ul>
      {whyNotVague !== undefined && (
        <p id={reasonId} class="draft-note">
          {whyNotVague}
        </p>
      )}
    </>
  );
}

/** Rubs a clause out, both its answers where it is vague. */
function remove(commands: PencilCommands, { issue, option, or }: DraftClause): void {
  commands.pencil(issue, option);
  if (or !== undefined) commands.pencil(issue, or);
}
