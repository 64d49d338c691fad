import { PREPARATION_FIELDS, type Preparation } from '#session/preparation.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** What one had written down before sitting down, beside what came of it; nothing where the sheet was left blank. */
export function Prepared({ preparation }: { readonly preparation: Preparation }) {
  const { say } = useSpeaker();
  const written = PREPARATION_FIELDS.filter((field) => preparation[field].trim() !== '');
  if (written.length === 0) return null;
  return (
    <section class="prepared" aria-labelledby="prepared-heading">
      <h2 id="prepared-heading" class="debrief-part">
        {say('debrief.prepared')}
      </h2>
      <p class="debrief-about">{say('debrief.prepared-about')}</p>
      <dl>
        {written.map((field) => (
          <div key={field}>
            <dt>{say(`preparation.${field}`)}</dt>
            <dd>{preparation[field]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
