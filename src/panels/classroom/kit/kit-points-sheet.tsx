import type { KitPoints } from '#session/classroom/kit/kit-block.ts';

/** What each answer is worth, article by article; what is never signed is reversed, which a copier keeps. */
export function KitPointsSheet({ heading, tracks }: KitPoints) {
  return (
    <section class="kit-points">
      <h2 class="kit-heading">{heading}</h2>
      {tracks.map(({ title, notes, articles }) => (
        <div key={title} class="kit-track">
          <h3>{title}</h3>
          <p>{notes.join(' ')}</p>
          <table class="kit-worths">
            <tbody>
              {articles.map(({ number, title: article, answers }) => (
                <tr key={number}>
                  <th scope="row">
                    {number} {article}
                  </th>
                  <td>
                    {answers.map(({ label, worth, never }) => (
                      <span key={label} class="kit-answer">
                        {label} <b class={never ? 'kit-worth kit-worth--never' : 'kit-worth'}>{worth}</b>{' '}
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
