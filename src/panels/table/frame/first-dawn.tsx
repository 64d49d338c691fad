import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PartyMark } from '#session/party-mark.ts';
import type { DawnModel, DawnVoice } from '#session/table/frame/dawn-model.ts';
import { Button } from '../../parts/button.tsx';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { Mark } from '../../parts/mark.tsx';
import { partyClass } from '../../parts/party-shape.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { percentOfBest } from '../../parts/worth-share.tsx';
import { focusHeading, focusHome } from '../parts/use-focus-home.ts';

interface FirstDawnProps {
  readonly dawn: DawnModel;
  readonly you: PartyMark;
  onBegin(): void;
}

/** Over the table before the first decision: who I am, what I want, who signs what by when, what no deal means. */
export function FirstDawn({ dawn, you, onBegin }: FirstDawnProps) {
  const { say } = useSpeaker();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section
      class={`first-dawn stack gap4 ${partyClass(you.order)}`}
      aria-labelledby="dawn-heading"
      {...focusHome('dawn')}
    >
      <div class="dawn-voices gap3 flex">
        <h2 id="dawn-heading" ref={heading} {...focusHeading} class="dawn-title" data-covers-stage>
          {say('dawn.heading')}
        </h2>
        <ul class="dawn-slips stack gap3" aria-label={say('dawn.voices')}>
          {dawn.voices.map((voice) => (
            <Voice key={voice.party.party} voice={voice} />
          ))}
        </ul>
      </div>
      <div class="sheet dawn-card gap3 flex">
        <p class="small row gap3">
          <Mark party={you} size={40} decorative />
          <span>
            <b>{dawn.speaksFor}</b>
          </span>
        </p>
        <ul class="dawn-goals stack">
          {dawn.goals.map(({ words, signatories }) => (
            <li key={words}>
              {words} <Signatories parties={signatories} />
            </li>
          ))}
        </ul>
        <NoDeal dawn={dawn} />
        <div class="dawn-begin stack gap1">
          <Button kind="primary" icon={dawn.first === 'open' ? 'pencil' : undefined} onClick={onBegin}>
            {say(`dawn.begin-${dawn.first}`)}
          </Button>
          <p class="note paper-muted">{say(`dawn.begin-${dawn.first}-note`)}</p>
        </div>
      </div>
    </section>
  );
}

function Voice({ voice: { party, words, known } }: { readonly voice: DawnVoice }) {
  return (
    <li class={`sheet dawn-slip small ${partyClass(party.order)}`}>
      <p>
        <DelegationTag party={party} kind="solid" sample /> <b>{words}</b> <i class="paper-muted">{known}</i>
      </p>
    </li>
  );
}

function Signatories({ parties }: { readonly parties: readonly PartyMark[] }) {
  return (
    <span class="dawn-signatories small wrap gap-1-2">
      {parties.map((party) => (
        <DelegationTag key={party.party} party={party} kind="solid" />
      ))}
    </span>
  );
}

/** No deal as a place on a line, below which nothing is worth signing; in the words of the mandate if nothing is signed. */
function NoDeal({ dawn: { worth, ifNoDeal } }: Pick<FirstDawnProps, 'dawn'>) {
  const { say } = useSpeaker();
  const noDeal = worth && `${percentOfBest(worth.walkAway, worth.best)}%`;
  return (
    <div class="dawn-no-deal stack gap1">
      <h3 class="strong">{say(worth === undefined ? 'dawn.no-deal' : 'dawn.sign-only')}</h3>
      {worth === undefined ? (
        <p class="reading">{ifNoDeal}</p>
      ) : (
        <>
          <p class="between note flex">
            <span>{say('dawn.worse')}</span> <span>{say('dawn.better')}</span>
          </p>
          <div class="dawn-line" aria-hidden="true">
            <span class="dawn-line-tick" style={{ left: noDeal }} />
            <span class="dawn-line-better" style={{ left: noDeal }} />
          </div>
          <p class="between note wrap flex">
            <b class="dawn-line-name" style={{ '--at': noDeal }}>
              {say('dawn.no-deal-at', { points: worth.walkAway })}
            </b>{' '}
            <span>{say('dawn.best', { best: worth.best })}</span>
          </p>
          <p class="note paper-muted">{worth.about}</p>
        </>
      )}
    </div>
  );
}
