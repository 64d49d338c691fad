/** What the game leaves out, what really happened, and what to talk about. */
import type { DebriefNotesModel } from '#session/screens-model.ts';

/** Each part for itself; a part of which the scenario says nothing is left out. */
export function DebriefNotes({ notes }: { readonly notes: DebriefNotesModel }) {
  return (
    <div class="notes">
      {notes.questions.length > 0 && (
        <section aria-labelledby="notes-questions">
          <h3 id="notes-questions" class="debrief-part">
            To talk about
          </h3>
          <ol class="notes-questions">
            {notes.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </section>
      )}
      {notes.absent !== undefined && (
        <section aria-labelledby="notes-absent">
          <h3 id="notes-absent" class="debrief-part">
            Who was not at the table
          </h3>
          <p>{notes.absent}</p>
        </section>
      )}
      {notes.whatHappened.length > 0 && <WhatHappened facts={notes.whatHappened} account={notes.account} />}
    </div>
  );
}

interface WhatHappenedProps {
  readonly facts: DebriefNotesModel['whatHappened'];
  readonly account: DebriefNotesModel['account'];
}

function WhatHappened({ facts, account }: WhatHappenedProps) {
  return (
    <section aria-labelledby="notes-happened">
      <h3 id="notes-happened" class="debrief-part">
        What really happened next
      </h3>
      <ul class="notes-happened">
        {facts.map(({ when, words, source }) => (
          <li key={words}>
            <b>{when}.</b> {words} <span class="notes-source">({source})</span>
          </li>
        ))}
      </ul>
      {account !== undefined && <p class="notes-account">{account}</p>}
    </section>
  );
}
