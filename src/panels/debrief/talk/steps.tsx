/** Topics for discussion after the game, one step after the other: people come first. */
import type { DebriefNotesModel } from '#session/screens/debrief-notes-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** Numbered, since their order counts; nothing where there is nothing to talk about. */
export function Steps({ steps }: Pick<DebriefNotesModel, 'steps'>) {
  const { say } = useSpeaker();
  if (steps.length === 0) return null;
  return (
    <section class="steps" aria-labelledby="steps-heading">
      <h2 id="steps-heading" class="debrief-part">
        {say('debrief.steps')}
      </h2>
      <ol class="steps-list mt2 reading">
        {steps.map(({ title, ask }) => (
          <li key={title} class="steps-step">
            <h3>{title}</h3>
            <ul>
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
