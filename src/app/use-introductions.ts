import { useEffect, useState } from 'preact/hooks';
import type { IntroductionNotes } from '#panels/settings/preferences.ts';
import type { Introductions } from '#panels/table/introductions/use-introduction.tsx';
import { INTRODUCTION_IDS } from '#session/introductions/introduction-ids.ts';

/** Subscribes to the table's introductions; `undefined` if they are off. */
export function useIntroductions(notes: IntroductionNotes): Introductions | undefined {
  const [, redraw] = useState({});
  useEffect(() => notes.watch(() => redraw({})), [notes]);
  if (notes.areOff()) return undefined;
  const had = notes.had();
  return { had: INTRODUCTION_IDS.filter((id) => had.includes(id)), mark: notes.mark };
}
