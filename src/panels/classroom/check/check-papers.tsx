import { useSpeaker } from '../../parts/use-speaker.ts';
import type { CheckPaper, CheckPlaces } from './check-places.ts';

const PAPERS: readonly (readonly [CheckPaper, 'print-form-a' | 'print-form-b' | 'print-key'])[] = [
  ['a', 'print-form-a'],
  ['b', 'print-form-b'],
  ['key', 'print-key'],
];

/** The forms as sheets to print, and the key to both: for the teacher. */
export function CheckPapers({ places }: { readonly places: CheckPlaces }) {
  const { say } = useSpeaker();
  return (
    <section class="check-part" aria-labelledby="check-papers">
      <h2 id="check-papers">{say('concept-check.on-paper')}</h2>
      <p>{say('concept-check.on-paper-about')}</p>
      <ul class="check-row cluster">
        {PAPERS.map(([paper, name]) => (
          <li key={paper}>
            <a class="button button--paper" href={places.paper(paper)}>
              {say(`concept-check.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
