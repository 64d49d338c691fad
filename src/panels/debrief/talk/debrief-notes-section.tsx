/** Topics for discussion, people who were left out, and the real events. */
import type { DebriefNotesModel } from '#session/screens/debrief-notes-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** Each part for itself; a part of which the scenario says nothing is left out. */
export function DebriefNotesSection({ notes }: { readonly notes: DebriefNotesModel }) {
  const { say } = useSpeaker();
  return (
    <div class="notes">
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
