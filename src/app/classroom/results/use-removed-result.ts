import { useState } from 'preact/hooks';
import { type KeptResult, keyOfResult } from '#session/classroom/class/kept-class.ts';
import type { ClassPlaceProps } from '../board/class-place-props.ts';

/** Takes results out of the class; the last one can be put back. */
export function useRemovedResult({ kept, change }: Pick<ClassPlaceProps, 'kept' | 'change'>) {
  const [out, setOut] = useState<{ readonly result: KeptResult; readonly name: string }>();
  return {
    /** The name of the last one. */
    name: out?.name,
    takeOut: (key: string, name: string) => {
      const result = kept.results.find((each) => keyOfResult(each) === key);
      if (result === undefined) return;
      setOut({ result, name });
      change((before) => ({ ...before, results: before.results.filter((each) => keyOfResult(each) !== key) }));
    },
    putBack: () => {
      if (out === undefined) return;
      setOut(undefined);
      change((before) => ({ ...before, results: withResult(before.results, out.result) }));
    },
  };
}

/** Returns the results with one restored to its place: they are in order of arrival. */
function withResult(results: readonly KeptResult[], back: KeptResult): readonly KeptResult[] {
  const others = results.filter((each) => keyOfResult(each) !== keyOfResult(back));
  return [...others, back].sort((a, b) => a.came - b.came);
}
