import type { KitPoints } from '#session/classroom/kit/kit-block.ts';
import { useTextLanguage } from '../../parts/text-language.ts';

/**
 * Points of each answer, article by article. Answers that are never signed are inverted, which survives a photocopier.
 */
export function KitPointsSheet({ heading, tracks }: KitPoints) {
  const lang = useTextLanguage();
  return (
    <section class="kit-points">
      <h2 class="kit-heading">{heading}</h2>
      {tracks.map(({ title, notes, articles }) => (
        <div key={title} class="kit-track">
          <h3 lang={lang}>{title}</h3>
          <p>{notes.join(' ')}</p>
          <table class="kit-worths full">
            <tbody>
              {articles.map(({ number, title: article, answers }) => (
                <tr key={number}>
                  <th scope="row" lang={lang}>
                    {number} {article}
                  </th>
                  <td>
                    {answers.map(({ label, worth, never }) => (
                      <span key={label} class="kit-answer">
                        <span lang={lang}>{label}</span>{' '}
                        <b class={never ? 'kit-worth kit-worth--never' : 'kit-worth'}>{worth}</b>{' '}
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}
