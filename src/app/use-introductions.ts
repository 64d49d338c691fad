import { useEffect, useState } from 'preact/hooks';
import type { Introductions } from '#panels/table/introductions/use-introduction.tsx';
import { INTRODUCTION_IDS } from '#session/introductions/introduction-ids.ts';
import { usePageServices } from './page-services.tsx';

/** Subscribes to the table's introductions; `undefined` if they are off. */
export function useIntroductions(): Introductions | undefined {
  const { introductions: notes } = usePageServices();
  const [, redraw] = useState({});
  useEffect(() => notes.watch(() => redraw({})), [notes]);
  if (notes.areOff()) return undefined;
  const had = notes.had();
  return { had: INTRODUCTION_IDS.filter((id) => had.includes(id)), mark: notes.mark };
}
