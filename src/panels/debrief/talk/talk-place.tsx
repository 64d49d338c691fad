/** Discussion of a class after the game. */
import { useState } from 'preact/hooks';
import type { TalkModel } from '#session/debrief/talk-model.ts';
import type { DebriefNotesModel } from '#session/screens/debrief-notes-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { useWork } from '../../use-work.ts';
import { PlaceSheet } from '../place-sheet.tsx';
import { ArticleByArticle } from './article-by-article.tsx';
import { DebriefNotesSection } from './debrief-notes-section.tsx';
import { Steps } from './steps.tsx';
import { TalkForms } from './talk-forms.tsx';
import type { TalkWork } from './talk-work.ts';
import { TermsMet } from './terms-met.tsx';

export interface TalkPlaceProps {
  /** Notes of the scenario; `undefined` if it has none. */
  readonly notes: DebriefNotesModel | undefined;
  /** Absent where the game cannot be played again. */
  readonly talk: TalkWork | undefined;
}

/**
 * Steps for a projector and the words that were met, once they are found; questions step by step, what really became of
 * the articles, who was left out, and what happened next.
 */
export function TalkPlace({ notes, talk }: TalkPlaceProps) {
  const { say } = useSpeaker();
  return (
    <PlaceSheet heading={say('debrief-places.talk-heading')} about={say('debrief-places.talk-about')}>
      {talk !== undefined && <Found talk={talk} />}
      {notes !== undefined && (
        <>
          <Steps steps={notes.steps} />
          <ArticleByArticle articles={notes.articles} />
          <DebriefNotesSection notes={notes} />
        </>
      )}
    </PlaceSheet>
  );
}

function Found({ talk }: { readonly talk: TalkWork }) {
  const [attempt, setAttempt] = useState(0);
  return <FoundOnce key={attempt} talk={talk} onAgain={() => setAttempt(attempt + 1)} />;
}

function FoundOnce({ talk, onAgain }: { readonly talk: TalkWork; readonly onAgain: () => void }) {
  const { say } = useSpeaker();
  const found = useWork<TalkModel>(talk.find);
  if (found.is === 'done') {
    return (
      <>
        <TalkForms steps={found.value.steps} talk={talk} />
        <TermsMet terms={found.value.terms} />
      </>
    );
  }
  return (
    <div class="talk-forms cluster between reading">
      <p role="status">{say(found.is === 'failed' ? 'debrief-talk.failed' : 'debrief-talk.making')}</p>
      {found.is === 'failed' && (
        <Button kind="paper" onClick={onAgain}>
          {say('debrief-talk.again')}
        </Button>
      )}
    </div>
  );
}
