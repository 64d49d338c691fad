import { useId } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import type { DraftCommands, PencilCommands } from '#session/running/draft-commands.ts';
import type { DraftClause } from '#session/table/offer/draft-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { Said } from '../../parts/said.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { DraftWording } from './draft-wording.tsx';

interface DraftClausesProps {
  readonly clauses: readonly DraftClause[];
  readonly commands: Pick<DraftCommands, 'pencil' | 'reword'>;
  /** Somebody can still be addressed today. */
  readonly reachable: boolean;
}

/** The clauses of the draft, each with its wording, firm or vague, and a way to rub it out. */
export function DraftClauses({ clauses, commands, reachable }: DraftClausesProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const reasonId = useId();
  const whyNotVague = clauses.find(({ second }) => second.unavailable !== undefined)?.second.unavailable;
  if (clauses.length === 0) {
    return <p class="draft-empty">{say(reachable ? 'draft.empty' : 'draft.empty-nobody-left')}</p>;
  }
  return (
    <>
      <ul class="draft-clauses" aria-label={say('draft.clauses')}>
        {clauses.map((clause) => (
          <li key={clause.issue}>
            <span class="draft-number">{clause.number}</span>
            <span class="draft-label">
              <Said id="draft.clause" values={{ title: clause.title, label: clause.label }} />{' '}
              <span class="points-note">{pointsOf(speaker, clause)}</span>
            </span>
            <DraftWording clause={clause} reasonId={reasonId} onReword={(or) => commands.reword(clause.issue, or)} />
            <button
              type="button"
              class="icon-button"
              aria-label={say('draft.remove', { title: clause.title, label: clause.label })}
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

function pointsOf({ say }: Speaker, { points, pointsOr: or }: DraftClause): string {
  return or === undefined ? say('worth.for-you', { points }) : say('worth.for-you-or', { points, or });
}
