import { useEffect } from 'preact/hooks';
import type { IssueIndex } from '#engine/model/moves.ts';

/** Turns the text to an article each time that it is another one. Moves nothing else, and the focus not at all. */
export function useArticleInView(issue: IssueIndex | undefined): void {
  useEffect(() => {
    const part = document.getElementById(`article-${issue}`)?.closest('.track');
    const region = part?.closest('.text-scroll');
    if (!part || !region) return;
    region.scrollTop += part.getBoundingClientRect().top - region.getBoundingClientRect().top;
  }, [issue]);
}
