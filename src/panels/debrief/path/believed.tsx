/** What each believed of the others, at the moment that is looked at. */
import { useCallback, useState } from 'preact/hooks';
import type { BelievedModel, BelievedRow, Believer } from '#session/debrief/believed-model.ts';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { useWork, type Work } from '../../use-work.ts';

/** Has it worked out what was believed at a moment, of a part of the text. It stays the same function. */
export type FindBelieved = (moment: number, track: number) => Work<BelievedModel>;

interface BelievedProps {
  readonly find: FindBelieved;
  readonly moment: number;
  readonly track: number;
}

/** Folded, and worked out for whoever opens it. */
export function Believed(props: BelievedProps) {
  const { say } = useSpeaker();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="path-believed" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('debrief-path.believed')}</summary>
      {isOpen && <Found {...props} />}
    </details>
  );
}

function Found({ find, moment, track }: BelievedProps) {
  const { say } = useSpeaker();
  const start = useCallback(() => find(moment, track), [find, moment, track]);
  const found = useWork(start);
  if (found.is === 'failed') return <p role="status">{say('debrief-path.believed-failed')}</p>;
  // What is there of the moment before stays until that of this one has come.
  const isLate = found.is === 'going' || found.value.moment !== moment;
  return (
    <>
      <p role="status">{isLate ? say('debrief-path.believed-finding') : ''}</p>
      {found.is === 'done' && (
        <div class={isLate ? 'path-believed-all path-believed-all--late' : 'path-believed-all'} aria-busy={isLate}>
          {found.value.believers.map((believer) => (
            <BelieverTable key={believer.by.party} believer={believer} />
          ))}
          <p class="path-note">{found.value.note}</p>
        </div>
      )}
    </>
  );
}

function BelieverTable({ believer: { by, heading, rows } }: { readonly believer: Believer }) {
  const { say } = useSpeaker();
  return (
    <ScrollRegion class="path-table-room" label={heading}>
      <table class="path-table path-believed-table">
        <caption>
          <Tag party={by} kind="solid" /> {heading}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('debrief-path.believed-of')}</th>
            <th scope="col">{say('debrief-path.believed-read')}</th>
            <th scope="col">{say('debrief-path.believed-most')}</th>
            <th scope="col">{say('debrief-path.believed-no-deal')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.about.party} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ row: { about, reading, most, mostInTruth, isRight, noDeal } }: { readonly row: BelievedRow }) {
  const { say } = useSpeaker();
  return (
    <tr>
      <th scope="row">
        <Tag party={about} kind="solid" named />
      </th>
      <td>{reading}</td>
      <td>
        <span>
          {most.length === 0 ? say('debrief-path.believed-none') : say('debrief-path.titles', { titles: most })}
        </span>
        <b>
          {isRight
            ? say('debrief-path.so-it-was')
            : say('debrief-path.in-truth', { truth: say('debrief-path.titles', { titles: mostInTruth }) })}
        </b>
      </td>
      <td>
        {noDeal && (
          <>
            <span>{noDeal.believed}</span>
            <b>{say('debrief-path.in-truth', { truth: noDeal.inTruth })}</b>
          </>
        )}
      </td>
    </tr>
  );
}
