import { useEffect, useMemo } from 'preact/hooks';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Mistakes } from '#panels/classroom/paper/field-mistakes.tsx';
import { PaperScreen } from '#panels/classroom/paper/paper-screen.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { mistakeInWords } from '#session/classroom/paper/mistake-in-words.ts';
import type { PaperForm } from '#session/classroom/paper/paper-form.ts';
import { fieldOf, type PaperField, type PaperMistake } from '#session/classroom/paper/paper-mistake.ts';
import { paperModelOf } from '#session/classroom/paper/paper-model.ts';
import { goTo } from '../../route.ts';
import { useScreen } from '../../use-screen.ts';
import { usePaperEntry } from './use-paper-entry.ts';
import { usePaperTables } from './use-paper-tables.ts';

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
