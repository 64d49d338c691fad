/** Text on paper at the end of the talks. */

import type { PartyMark } from '#session/party-mark.ts';
import type { EndingTrack } from '#session/screens/ending-model.ts';
import { DelegationTag } from '../parts/delegation-tag.tsx';
import { Icon } from '../parts/icon.tsx';
import { Pen } from '../parts/pen.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

/** Each part of the text: signed or not, its articles, and its signature lines. */
export function WhatStands({ tracks }: { readonly tracks: readonly EndingTrack[] }) {
  const { say } = useSpeaker();
  return (
    <section aria-labelledby="stands-heading">
      <h2 id="stands-heading" class="stands-heading">
        {say('debrief.stands')}
      </h2>
      {tracks.map((track) => (
        <Track key={track.track} track={track} />
      ))}
    </section>
  );
}

function Track({ track }: { readonly track: EndingTrack }) {
  const { say } = useSpeaker();
  return (
    <section
      class={track.signed ? 'stands-part stands-part--signed' : 'stands-part'}
      aria-labelledby={`stands-${track.track}`}
    >
      <h3 id={`stands-${track.track}`} class="stands-title">
        {track.title}
      </h3>
      <p class="stands-status small paper-faint flex">
        <Icon name={track.signed ? 'signature' : 'signature-off'} size={18} />
        <span>{track.statusWords}</span>
      </p>
      {track.clauses.length > 0 && (
        <ol class="mt1">
          {track.clauses.map((clause) => (
            <li key={clause.number} value={clause.number} class="stands-clause reading grid">
              <span class="stands-number paper-faint" aria-hidden="true">
                {clause.number}
              </span>
              <span>
                <b>{clause.title}.</b> <Wording clause={clause} signed={track.signed} />
              </span>
            </li>
          ))}
        </ol>
      )}
      <ul class="stands-lines mt2 grid" aria-label={say('debrief.signatures', { title: track.title })}>
        {track.signatories.map((party) => (
          <Line key={party.party} party={party} signed={track.signed} />
        ))}
      </ul>
    </section>
  );
}

interface WordingProps {
  readonly clause: EndingTrack['clauses'][number];
  readonly signed: boolean;
}

/** The article as it was left: plain when signed, in brackets when not. */
function Wording({ clause, signed }: WordingProps) {
  const { say } = useSpeaker();
  if (clause.left === 'silent')
    return <i class="stands-silent paper-faint">{say('debrief.silent', { label: clause.label })}</i>;
  if (clause.left === 'empty') return <i class="stands-silent paper-faint">{clause.label}</i>;
  if (signed) return <>{clause.label}</>;
  return (
    <>
      <span class="paper-faint regular">[</span>
      {clause.label}
      <span class="paper-faint regular">]</span>
    </>
  );
}

function Line({ party, signed }: { readonly party: PartyMark; readonly signed: boolean }) {
  const { say } = useSpeaker();
  return (
    <li class="stands-line">
      <span class="stands-pen flex">{signed && <Pen party={party} size={38} fresh decorative />}</span>
      <span class="stands-signatory note paper-muted grid">
        <DelegationTag party={party} kind="solid" />
        <span aria-hidden="true">{party.name}</span>
        <span class="vh"> {say(signed ? 'debrief.signed' : 'debrief.unsigned')}</span>
      </span>
    </li>
  );
}
