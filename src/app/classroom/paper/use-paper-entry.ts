import { useEffect, useState } from 'preact/hooks';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { MadeGame } from '#panels/classroom/paper/made-box.tsx';
import { atTable } from '#record/link/table-name.ts';
import { emptyForm, type PaperForm } from '#session/classroom/paper/paper-form.ts';
import type { PaperMistake } from '#session/classroom/paper/paper-mistake.ts';
import { copyText } from '../../copy-text.ts';
import { usePageServices } from '../../page-services.tsx';
import { addressOf, fragmentOf } from '../../route.ts';
import { makePaperGame, type PaperGame } from './make-paper-game.ts';
import { type PaperTable, type PutOnBoard, tableAfter } from './use-paper-tables.ts';

/** Default seed of a table without a class. */
const USUAL_SEED = 1;
/** No mistakes: one and the same, so that nothing is told anew. */
const NONE: readonly PaperMistake[] = [];

interface PaperGround {
  readonly game: LocalizedGame;
  readonly tables: readonly PaperTable[];
  /** Key of the table that the address names, or the id of its class, which begins with its first. */
  readonly asked: string;
  readonly putOnBoard: PutOnBoard;
}

/** The game made last, with the state of its link and its entry on the board. */
interface Made extends PaperGame {
  readonly copied: boolean;
  readonly board: 'not-yet' | 'there' | 'failed';
}

/** The form as it is filled in, and what is done with it. */
export function usePaperEntry({ game, tables, asked, putOnBoard }: PaperGround) {
  const { jobs } = usePageServices('jobs');
  const [form, setForm] = useState<PaperForm>(() => emptyForm(game, USUAL_SEED));
  const [key, setKey] = useState('');
  const [mistakes, setMistakes] = useState(NONE);
  const [made, setMade] = useState<Made>();
  const table = tables.find((each) => each.key === key);
  const onChange = (changed: PaperForm) => {
    setForm(changed);
    setMade(undefined);
  };
  const sitAt = (chosen: PaperTable | undefined, before: PaperForm) => {
    setKey(chosen?.key ?? '');
    onChange(chosen === undefined ? before : { ...before, seed: chosen.seed, tellsOfAttacks: chosen.tellsOfAttacks });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the device has told of its tables
  useEffect(() => {
    const named = tables.find((each) => each.key === asked || each.classId === asked);
    if (named !== undefined) sitAt(named, form);
  }, [tables, asked]);
  const onMake = async () => {
    const found = await makePaperGame(game, form, jobs);
    setMistakes(found.ok ? NONE : found.mistakes);
    setMade(found.ok ? { ...found, copied: false, board: 'not-yet' } : undefined);
  };
  const onNext = () => {
    const { seed, tellsOfAttacks } = form;
    sitAt(tableAfter(tables, key), { ...emptyForm(game, seed), tellsOfAttacks });
    setMistakes(NONE);
    document.querySelector<HTMLElement>('.paper-part select')?.focus();
  };
  return {
    form,
    mistakes,
    onChange,
    onMake,
    onNext,
    table: table?.key ?? '',
    onTable: (chosen: string) => {
      const named = tables.find((each) => each.key === chosen);
      sitAt(named, form);
    },
    made: made && shownOf(made, table),
    ...useMade(made, setMade, table, putOnBoard),
  };
}

/** Returns the actions on the game that was made. */
function useMade(
  made: Made | undefined,
  setMade: (made: Made) => void,
  table: PaperTable | undefined,
  putOnBoard: PutOnBoard,
) {
  return {
    onCopy: async () => {
      if (made === undefined) return;
      const copied = await copyText(addressOf(atTable(made.code, table?.name)));
      setMade({ ...made, copied });
    },
    onBoard: async () => {
      if (made === undefined || table === undefined) return;
      const board = await putOnBoard(table, made.code).then(
        () => 'there' as const,
        () => 'failed' as const,
      );
      setMade({ ...made, board });
    },
  };
}

function shownOf({ headline, code, copied, board }: Made, table: PaperTable | undefined): MadeGame {
  const toBoard = table && fragmentOf({ screen: 'classroom', page: 'class', rest: `${table.classId}/results` });
  return {
    headline,
    address: fragmentOf({ screen: 'link', text: atTable(code, table?.name) }),
    copied,
    board: toBoard === undefined ? undefined : { state: board, address: toBoard },
  };
}
