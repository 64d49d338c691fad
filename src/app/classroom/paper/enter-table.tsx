import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Mistakes } from '#panels/classroom/paper/field-mistakes.tsx';
import type { MadeGame } from '#panels/classroom/paper/made-box.tsx';
import { PaperScreen } from '#panels/classroom/paper/paper-screen.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { recordOf } from '#record/game-record.ts';
import { encodeLink } from '#record/link/link-codec.ts';
import { atTable } from '#record/link/table-name.ts';
import { mistakeInWords } from '#session/classroom/paper/mistake-in-words.ts';
import { emptyForm, type PaperForm } from '#session/classroom/paper/paper-form.ts';
import { fieldOf, type PaperField, type PaperMistake } from '#session/classroom/paper/paper-mistake.ts';
import { paperModelOf } from '#session/classroom/paper/paper-model.ts';
import { readPaperForm } from '#session/classroom/paper/read-paper-form.ts';
import type { PageBackground } from '../../background/page-background.ts';
import { copyText } from '../../copy-text.ts';
import { isShipped } from '../../is-shipped.ts';
import { usePageServices } from '../../page-services.tsx';
import { addressOf, fragmentOf, goTo } from '../../route.ts';
import { useScreen } from '../../use-screen.ts';
import { type PaperTable, type PutOnBoard, tableAfter, usePaperTables } from './use-paper-tables.ts';

interface EnterTableProps {
  readonly game: LocalizedGame;
  /** The table of a class that the address names, if it does. */
  readonly asked: string;
}

/** The form of one table after another. */
export function EnterTable({ game, asked }: EnterTableProps) {
  useScreen(useSpeaker().say('paper.window', { scenario: game.scenario.title }));
  const model = useMemo(() => paperModelOf(game), [game]);
  const { tables, putOnBoard } = usePaperTables(game);
  const entry = usePaperEntry({ game, tables, asked, putOnBoard });
  const { form, mistakes } = entry;
  const told = useMemo(() => mistakesByField(game, form, mistakes), [game, form, mistakes]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each try to make a game
  useEffect(() => {
    const [first] = told.keys();
    if (first !== undefined) document.getElementById(`paper-${first}`)?.focus();
  }, [mistakes]);
  return (
    <Speaking speaker={game}>
      <PaperScreen {...entry} {...{ model, tables }} mistakes={told} onHome={() => goTo({ screen: 'start' })} />
    </Speaking>
  );
}

/** In the order in which they were found. */
function mistakesByField(game: LocalizedGame, form: PaperForm, mistakes: readonly PaperMistake[]): Mistakes {
  const told = new Map<PaperField, string[]>();
  for (const mistake of mistakes) {
    const field = fieldOf(game, mistake);
    told.set(field, [...(told.get(field) ?? []), mistakeInWords(game, form, mistake)]);
  }
  return told;
}

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
function usePaperEntry({ game, tables, asked, putOnBoard }: PaperGround) {
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

/** A game that was made of a form. */
interface PaperGame {
  /** The game as the code of a link that others can open. */
  readonly code: string;
  /** The outcome, in the headline of its debrief. */
  readonly headline: string;
}

type MadePaperGame =
  | ({ readonly ok: true } & PaperGame)
  | { readonly ok: false; readonly mistakes: readonly PaperMistake[] };

/** Makes the game of a form, with its link: a scenario that is not from Parley goes along, where there is room. */
async function makePaperGame(game: LocalizedGame, form: PaperForm, jobs: PageBackground): Promise<MadePaperGame> {
  const read = readPaperForm(game, form);
  if (!read.ok) return read;
  const { state, moves } = read.made;
  const bare = encodeLink(game, recordOf(game, state, { of: 'persons', list: moves }), moves);
  const headline = game.say(`ending.headline-${state.ending?.kind ?? 'none'}`);
  const { scenario } = game;
  if (isShipped(scenario.id)) return { ok: true, code: bare, headline };
  const { linkOfOwn } = await import('../../carried/link-of-own.ts');
  const { code } = await linkOfOwn({ scenario, code: bare, jobs });
  return { ok: true, code, headline };
}
