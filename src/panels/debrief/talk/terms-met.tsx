/** Words of negotiation, each by what happened of it in this game. */
import type { TermMet } from '#session/debrief/talk-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** Renders nothing if no term was met. */
export function TermsMet({ terms }: { readonly terms: readonly TermMet[] }) {
  const { say } = useSpeaker();
  if (terms.length === 0) return null;
  return (
    <section class="terms-met reading" aria-labelledby="terms-met">
      <h2 id="terms-met" class="debrief-part">
        {say('debrief-talk.terms')}
      </h2>
      <p>{say('debrief-talk.terms-about')}</p>
      <dl class="terms-list mt3">
        {terms.map(({ key, name, meaning, here }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd class="terms-meaning paper-muted">{meaning}</dd>
            <dd>{here}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
