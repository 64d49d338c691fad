import type { RoundRecord } from '#session/table/record/news-model.ts';
import { DispatchList } from './dispatch-list.tsx';

/** Record of everything that the chair has seen, by round. */
export function RecordRounds({ record }: { readonly record: readonly RoundRecord[] }) {
  return (
    <>
      {record.map((round) => (
        <section key={round.round}>
          <h3>{round.heading}</h3>
          <DispatchList dispatches={round.dispatches} folded={round.folded} />
        </section>
      ))}
    </>
  );
}
