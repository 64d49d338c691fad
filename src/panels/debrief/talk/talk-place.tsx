/** What a class talks about when the game is over. */
import type { DebriefNotesModel } from '#session/screens/debrief-notes-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { PlaceSheet } from '../place-sheet.tsx';
import { ArticleByArticle } from './article-by-article.tsx';
import { DebriefNotes } from './debrief-notes.tsx';
import { Steps } from './steps.tsx';

/** Questions step by step, then what really became of the articles, who was left out, and what happened next. */
export function TalkPlace({ notes }: { readonly notes: DebriefNotesModel }) {
  const { say } = useSpeaker();
  return (
    <PlaceSheet heading={say('debrief-places.talk-heading')} about={say('debrief-places.talk-about')}>
      <Steps steps={notes.steps} />
      <ArticleByArticle articles={notes.articles} />
      <DebriefNotes notes={notes} />
    </PlaceSheet>
  );
}
