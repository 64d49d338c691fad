import type { ArticleModel } from '#session/table/text/article-model.ts';
import { weightOf } from '#session/weight.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** What an article can be worth to the person: in points where they are told, else in words. */
export function WorthUpTo({ best, most }: Pick<ArticleModel, 'best' | 'most'>) {
  const { say, tellsPoints } = useSpeaker();
  return <>{tellsPoints ? say('grid.up-to', { best }) : say('worth.up-to-weight', { weight: weightOf(best, most) })}</>;
}
