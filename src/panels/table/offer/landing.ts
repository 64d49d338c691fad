import { useCallback, useState } from 'preact/hooks';
import type { HintBook } from '#session/hints/hint-book.ts';
import type { ReceptionModel } from '#session/hints-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { useSlices } from '../../use-slices.ts';

/**
 * Forecast of the draft's reception by each of its recipients. `off`: hints are off, or no answer is possible.
 * `folded`: the person has not requested it, or has closed it. `working`: it is being computed, and the earlier result
 * stays visible.
 */
export interface Landing {
  readonly state: 'off' | 'folded' | 'working' | 'found';
  readonly receptions: readonly ReceptionModel[];
  /** Shows it from now on, with every change of the draft, or no longer. */
  toggle(): void;
}

type LandingModel = Pick<TableModel, 'hints' | 'draft' | 'asked'>;

/** Once it is asked for it stays, and moves with the draft. `moves`: how many have been made. */
export function useLanding({ hints, draft, asked }: LandingModel, book: HintBook, moves: number): Landing {
  const [shown, show] = useState(hints === 'always');
  const mayAnswer = draft.clauses.length > 0 && draft.to.length > 0 && (asked === 'talk' || asked === 'answer');
  const isOff = hints === 'off' || !mayAnswer;
  // What is found is true of one draft at one moment.
  const moment = isOff || !shown ? undefined : `${moves} ${wordsOf(draft)}`;
  const begin = useCallback(() => landingAt(book, moment), [book, moment]);
  const found = useSlices(begin);
  const toggle = () => show(!shown);
  if (isOff) return { state: 'off', receptions: [], toggle };
  if (!shown) return { state: 'folded', receptions: [], toggle };
  // What was found for the draft before stays until this one is weighed, of those that it still goes to.
  const known = found.done ? found.value.filter(({ party }) => draft.to.some((one) => one.party === party.party)) : [];
  return { state: known.length === 0 ? 'working' : 'found', receptions: known, toggle };
}

function* landingAt(book: HintBook, moment: string | undefined): Generator<void, readonly ReceptionModel[]> {
  return moment === undefined ? [] : yield* book.landing();
}

function wordsOf({ clauses, to }: TableModel['draft']): string {
  const said = clauses.map(({ issue, option, or }) => `${issue}:${option}:${or ?? ''}`);
  return `${said.join(' ')} to ${to.map(({ party }) => party).join(' ')}`;
}
