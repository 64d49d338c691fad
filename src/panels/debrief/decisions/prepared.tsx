import type { PreparedBeside } from '#session/debrief/prepared-beside.ts';
import { PREPARATION_FIELDS, type Preparation, type PreparationField } from '#session/preparation.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type CancellableWork, useWork, type Worked } from '../../use-work.ts';

interface PreparedProps {
  readonly preparation: Preparation;
  /** Has it found what came of what was prepared; the same function each time. */
  readonly beside: () => CancellableWork<PreparedBeside>;
}

/** Notes made before the game, beside the outcome. Renders nothing if the sheet was left blank. */
export function Prepared({ preparation, beside }: PreparedProps) {
  const written = PREPARATION_FIELDS.filter((field) => preparation[field].trim() !== '');
  return written.length === 0 ? null : <Written {...{ written, preparation, beside }} />;
}

function Written({ written, preparation, beside }: PreparedProps & { readonly written: readonly PreparationField[] }) {
  const { say } = useSpeaker();
  const found = useWork(beside);
  return (
    <section class="prepared" aria-labelledby="prepared-heading">
      <h2 id="prepared-heading" class="debrief-part">
        {say('debrief.prepared')}
      </h2>
      <p class="debrief-about note paper-muted">{say('debrief.prepared-about')}</p>
      <table class="prepared-table mt2 reading full">
        <thead>
          <tr>
            <td />
            <th scope="col">{say('debrief-prepared.wrote')}</th>
            <th scope="col">{say('debrief-prepared.came')}</th>
          </tr>
        </thead>
        <tbody>
          {written.map((field) => (
            <tr key={field}>
              <th scope="row">{say(`preparation.${field}`)}</th>
              <td class="prepared-wrote" data-label={say('debrief-prepared.wrote')}>
                {preparation[field]}
              </td>
              <td data-label={say('debrief-prepared.came')}>
                <Came found={found} field={field} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Came({ found, field }: { readonly found: Worked<PreparedBeside>; readonly field: PreparationField }) {
  const { say } = useSpeaker();
  if (found.is === 'done') return found.value[field].map((words) => <p key={words}>{words}</p>);
  return <p class="paper-muted">{say(`debrief-prepared.${found.is}`)}</p>;
}
