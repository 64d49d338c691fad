import type { LeftModel } from '#session/screens-model.ts';

/** What the delegations could still have gained, part by part of the text; nothing where that is not known. */
export function WhatWasLeft({ left }: { readonly left: readonly LeftModel[] }) {
  if (left.length === 0) return null;
  return (
    <section class="left-over" aria-labelledby="left-heading">
      <h3 id="left-heading" class="debrief-part">
        What was left on the table
      </h3>
      <p class="debrief-about">By the sheets of all delegations, which nobody at the table could see together.</p>
      <dl>
        {left.map(({ track, title, words, example }) => (
          <div key={track}>
            <dt>{title}</dt>
            <dd>
              {words}
              {example !== undefined && <span> {example}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
