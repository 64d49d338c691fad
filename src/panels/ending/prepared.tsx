import { PREPARATION_QUESTIONS, type Preparation } from '#session/preparation.ts';

/** What one had written down before sitting down, beside what came of it; nothing where the sheet was left blank. */
export function Prepared({ preparation }: { readonly preparation: Preparation }) {
  const written = PREPARATION_QUESTIONS.filter(({ field }) => preparation[field].trim() !== '');
  if (written.length === 0) return null;
  return (
    <section class="prepared" aria-labelledby="prepared-heading">
      <h3 id="prepared-heading" class="debrief-part">
        What I had prepared
      </h3>
      <p class="debrief-about">In your own words, as they are on this device. They are in no link.</p>
      <dl>
        {written.map(({ field, question }) => (
          <div key={field}>
            <dt>{question}</dt>
            <dd>{preparation[field]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
