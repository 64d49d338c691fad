import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import type { NoteOnLine } from '#panels/classroom/results/rejected-entries.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { keyOfResult } from '#session/classroom/class/kept-class.ts';
import type { CheckedLink } from '#session/classroom/results/class-game.ts';
import { type InvalidReason, invalidResults } from '#session/classroom/results/invalid-results.ts';
import type { ClassPlaceProps } from '../board/class-place-props.ts';

interface ToSortOut extends Pick<ClassPlaceProps, 'kept' | 'change'> {
  readonly checked: ReadonlyMap<string, CheckedLink>;
  readonly names: ReadonlyMap<string, string>;
  /** By key. */
  readonly lineOf: (key: string) => string | undefined;
}

/** Takes what cannot stay out of the class, and says why; what only a newer page can read stays, and is named. */
export function useResultValidation({ kept, change, checked, names, lineOf }: ToSortOut): {
  readonly notes: readonly NoteOnLine[];
  readonly clear: () => void;
} {
  const speaker = useSpeaker();
  const [notes, setNotes] = useState<readonly NoteOnLine[]>([]);
  const { results } = kept;
  const out = useMemo(() => invalidResults(results, checked), [results, checked]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is out is told once
  useEffect(() => {
    if (out.length === 0) return;
    setNotes((before) => [
      ...before,
      ...out.map(({ key, why }) => ({ key, line: lineOf(key) ?? brief(key), words: whyOut(speaker, why, names) })),
    ]);
    const gone = new Set(out.map(({ key }) => key));
    change((before) => ({ ...before, results: before.results.filter((result) => !gone.has(keyOfResult(result))) }));
  }, [out]);
  const newer = results
    .filter(({ code }) => checked.get(code)?.is === 'newer')
    .map(keyOfResult)
    .map((key) => ({ key, line: lineOf(key) ?? brief(key), words: speaker.say('class-results.newer') }));
  return { notes: [...notes, ...newer], clear: () => setNotes([]) };
}

function whyOut({ say }: Speaker, why: InvalidReason, names: ReadonlyMap<string, string>): string {
  switch (why.is) {
    case 'forged':
      return say(`class-results.forged-${why.why}`);
    case 'unfinished':
      return say('class-results.unfinished', { round: why.round });
    case 'untellable':
      return say('class-results.untellable');
    case 'again':
      return say('class-results.again-as', { name: names.get(why.as) ?? '' });
  }
}

function brief(code: string): string {
  return `#${code.slice(0, 24)}…`;
}
