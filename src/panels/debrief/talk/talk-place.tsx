/** Discussion of a class after the game. */
import { useState } from 'preact/hooks';
import type { TalkModel, TermMet } from '#session/debrief/talk-model.ts';
import type { ArticleBeside, DebriefNotesModel } from '#session/screens/debrief-notes-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { useWork } from '../../use-work.ts';
import { PlaceSheet } from '../place-sheet.tsx';
import { TalkForms } from './talk-forms.tsx';
import type { TalkWork } from './talk-work.ts';

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

// Words of negotiation, each by what happened of it in this game.

/** Renders nothing if no term was met. */
function TermsMet({ terms }: { readonly terms: readonly TermMet[] }) {
  const { say } = useSpeaker();
  if (terms.length === 0) return null;
  return (
    <section class="terms-met reading" aria-labelledby="terms-met">
      <h2 id="terms-met" class="debrief-part">
        {say('debrief-talk.terms')}
      </h2>
      <p class="paper-muted">{say('debrief-talk.terms-about')}</p>
      <dl class="terms-list mt3 grid">
        {terms.map(({ key, name, meaning, here }) => (
          <div key={key}>
            <dt class="panel-title">{name}</dt>
            <dd class="terms-meaning paper-muted">{meaning}</dd>
            <dd>{here}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

// Topics for discussion after the game, one step after the other: people come first.

/** Numbered, since their order counts; nothing where there is nothing to talk about. */
function Steps({ steps }: Pick<DebriefNotesModel, 'steps'>) {
  const { say } = useSpeaker();
  if (steps.length === 0) return null;
  return (
    <section class="steps" aria-labelledby="steps-heading">
      <h2 id="steps-heading" class="debrief-part">
        {say('debrief.steps')}
      </h2>
      <ol class="steps-list mt2 reading grid">
        {steps.map(({ title, ask }) => (
          <li key={title} class="steps-step">
            <h3 class="strong">{title}</h3>
            <ul class="gap1 grid">
              {ask.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

// Articles of a game's text, beside what really became of them.

/** A row for each article; nothing where the scenario tells of none what became of it. */
function ArticleByArticle({ articles }: { readonly articles: readonly ArticleBeside[] }) {
  const { say } = useSpeaker();
  if (articles.length === 0) return null;
  return (
    <section class="beside" aria-labelledby="beside-heading">
      <h2 id="beside-heading" class="debrief-part">
        {say('debrief.articles')}
      </h2>
      <table class="beside-table labelled-table mt2 reading full collapse">
        <thead>
          <tr>
            <th scope="col">{say('debrief.article')}</th>
            <th scope="col">{say('debrief.here')}</th>
            <th scope="col">{say('debrief.really')}</th>
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => (
            <tr key={article.number}>
              <th scope="row">
                <span class="paper-faint">{article.number}</span> {article.title}
              </th>
              <td data-label={say('debrief.here')}>{article.here}</td>
              <td data-label={say('debrief.really')}>
                {article.really}
                {article.source !== undefined && <span class="paper-faint"> ({article.source})</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

// Topics for discussion, people who were left out, and the real events.

/** Each part for itself; a part of which the scenario says nothing is left out. */
function DebriefNotesSection({ notes }: { readonly notes: DebriefNotesModel }) {
  const { say } = useSpeaker();
  return (
    <div class="notes reading">
      {notes.absent !== undefined && (
        <section aria-labelledby="notes-absent">
          <h2 id="notes-absent" class="debrief-part">
            {say('debrief.absent')}
          </h2>
          <p>{notes.absent}</p>
        </section>
      )}
      {notes.whatHappened.length > 0 && <WhatHappened facts={notes.whatHappened} toldUntil={notes.toldUntil} />}
    </div>
  );
}

interface WhatHappenedProps {
  readonly facts: DebriefNotesModel['whatHappened'];
  readonly toldUntil: DebriefNotesModel['toldUntil'];
}

function WhatHappened({ facts, toldUntil }: WhatHappenedProps) {
  const { say } = useSpeaker();
  return (
    <section aria-labelledby="notes-happened">
      <h2 id="notes-happened" class="debrief-part">
        {say('debrief.happened')}
      </h2>
      <ul class="notes-happened stack mt2">
        {facts.map(({ when, words, source }) => (
          <li key={words}>
            <b>{when}</b> {words} <span class="paper-faint">({source})</span>
          </li>
        ))}
      </ul>
      {toldUntil !== undefined && <p class="mt2 note paper-muted">{toldUntil}</p>}
    </section>
  );
}
