import { useEffect } from 'preact/hooks';
import type { TableModel } from '#session/table/table-model.ts';

/** Turns the text to what a new letter or a ballot is about. Moves nothing else, and the focus not at all. */
export function useArticleInView({ letter, ballot }: Pick<TableModel, 'letter' | 'ballot'>): void {
  const issue = (letter ?? ballot)?.clauses[0]?.issue;
  useEffect(() => {
    const part = document.getElementById(`article-${issue}`)?.closest('.track');
    const region = part?.closest('.text-scroll');
    if (!part || !region) return;
    region.scrollTop += part.getBoundingClientRect().top - region.getBoundingClientRect().top;
  }, [issue]);
}
