import type { KitArticle } from '#session/classroom/kit/kit-block.ts';
import { useTextLanguage } from '../../parts/text-language.ts';

interface KitPosterProps {
  readonly articles: readonly KitArticle[];
}

/** Articles in large type for the wall, with a gap for the wording and fields for initials. */
export function KitPoster({ articles }: KitPosterProps) {
  const lang = useTextLanguage();
  return (
    <>
      {articles.map(({ number, title, question, sentence: [before, after], answers, initials, silence }) => (
        <section key={number} class="kit-poster">
          <h3 lang={lang}>
            <span class="kit-poster-number">{number}</span> {title}
          </h3>
          <p class="kit-poster-question" lang={lang}>
            {question}
          </p>
          <p class="kit-poster-sentence" lang={lang}>
            {before}
            <span class="kit-poster-gap" />
            {after}
          </p>
          <p class="kit-poster-answers" lang={lang}>
            {answers.map((answer) => (
              <span key={answer} class="kit-check nowrap">
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
