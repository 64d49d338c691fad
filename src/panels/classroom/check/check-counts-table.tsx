import type { ClassCounts } from '#session/classroom/check/class-counts.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** Table of the numbers of correct answers in a class for each concept, before and after the game. */
export function CheckCountsTable({ counts }: { readonly counts: ClassCounts }) {
  const { say } = useSpeaker();
  const of = (right: number, lines: number) => (
    <td>
      {say('concept-check.class-of', { right, of: lines })}
      {lines > 0 && <span class="check-bar mt1 full" style={{ '--share': String(right / lines) }} aria-hidden="true" />}
    </td>
  );
  return (
    <table class="document-table check-counts full">
      <thead>
        <tr>
          <th scope="col">{say('concept-check.class-concept')}</th>
          <th scope="col">{say('concept-check.before')}</th>
          <th scope="col">{say('concept-check.after')}</th>
          <th scope="col">{say('concept-check.class-gained')}</th>
          <th scope="col">{say('concept-check.class-lost')}</th>
        </tr>
      </thead>
      <tbody>
        {counts.concepts.map(({ concept, before, after, gained, lost }) => (
          <tr key={concept}>
            <th scope="row">{say(`concept-check.concept-${concept}`)}</th>
            {of(before, counts.before)}
            {of(after, counts.after)}
            <td>{gained}</td>
            <td>{lost}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
