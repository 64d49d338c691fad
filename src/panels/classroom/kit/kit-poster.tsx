import type { KitArticle } from '#session/classroom/kit/kit-block.ts';

interface KitPosterProps {
  readonly articles: readonly KitArticle[];
}

/** Articles in large type for the wall, with a gap for the wording and fields for initials. */
export function KitPoster({ articles }: KitPosterProps) {
  return (
    <>
      {articles.map(({ number, title, question, sentence: [before, after], answers, initials, silence }) => (
        <section key={number} class="kit-poster">
          <h3>
            <span class="kit-poster-number">{number}</span> {title}
          </h3>
          <p class="kit-poster-question">{question}</p>
          <p class="kit-poster-sentence">
            {before}
            <span class="kit-poster-gap" />
            {after}
          </p>
          <p class="kit-poster-answers">
            {answers.map((answer) => (
              <span key={answer} class="kit-check">
                {answer}
              </span>
            ))}
          </p>
          <ul class="kit-initials">
            {initials.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p class="kit-poster-silence">{silence}</p>
        </section>
      ))}
    </>
  );
}
