import { useMemo, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { SETTABLE, type Settable } from '#panels/chairs/settable.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { ScenarioInLink } from '#panels/share/scenario-in-link.tsx';
import { encodeInvitation } from '#record/link/encode-invitation.ts';
import type { Invitation, Preset } from '#record/link/invitation.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { usualSettings } from '#session/usual-settings.ts';
import { drawSeed } from '../draw-seed.ts';
import { addressOf } from '../route.ts';
import type { GameChoices } from '../use-game-choices.ts';
import { LinkToHandOn } from './link-to-hand-on.tsx';
import { type Attached, useAttached } from './use-attached.ts';

interface InviteProps {
  readonly scenario: Scenario;
  /** The settings on the screen. */
  readonly choices: GameChoices;
  readonly hasAttacks: boolean;
}

/** A link to these settings, some of them locked; with a seed, everybody who has it plays the same game. */
export function Invite({ scenario, choices, hasAttacks }: InviteProps) {
  const { say } = useSpeaker();
  const attached = useAttached(scenario);
  const bytes = attached.is === 'there' ? attached.value?.bytes : undefined;
  const [locked, setLocked] = useState<ReadonlySet<Settable>>(new Set());
  const [drawn] = useState(drawSeed);
  const seed = choices.seed ?? drawn;
  const link = useMemo(
    () => addressOf(encodeInvitation(invitationTo(scenario, { ...choices, seed }, locked, hasAttacks), bytes)),
    [scenario, choices, seed, locked, hasAttacks, bytes],
  );
  const { title } = scenario;
  const canLock: Readonly<Partial<Record<Settable, boolean>>> = {
    chair: choices.chosen !== undefined,
    attacks: hasAttacks,
  };
  return (
    <div class="stack mt2 small leading break-anywhere">
      <fieldset class="invite-locks grid shrink">
        <legend>{say('share.invite-about')}</legend>
        {SETTABLE.filter((name) => canLock[name] !== false).map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={locked.has(name)}
              onChange={({ currentTarget }) => setLocked(withOrWithout(locked, name, currentTarget.checked))}
            />
            {say(`share.lock-${name}`)}
          </label>
        ))}
      </fieldset>
      {attached.is !== 'loading' && (
        <LinkToHandOn link={link} title={title} words={say('share.invite-words', { title })} />
      )}
      <Carried attached={attached} />
    </div>
  );
}

/** Says whether those who get the link need the file, too. */
function Carried({ attached }: { readonly attached: Attached }) {
  if (attached.is === 'loading') return;
  if (attached.is === 'missing') return <ScenarioInLink inLink="missing" onSave={undefined} />;
  return attached.value && <ScenarioInLink inLink={attached.value.inLink} onSave={attached.value.saveScenario} />;
}

function withOrWithout(set: ReadonlySet<Settable>, name: Settable, isIn: boolean): ReadonlySet<Settable> {
  return new Set(SETTABLE.filter((each) => (each === name ? isIn : set.has(each))));
}

function invitationTo(
  scenario: Scenario,
  { chosen, others, difficulty, settings, tellsOfAttacks, seed }: GameChoices,
  locked: ReadonlySet<Settable>,
  hasAttacks: boolean,
): Invitation {
  function preset<Value>(name: Settable, value: Value): Preset<Value> {
    return { value, locked: locked.has(name) };
  }
  const { scores: usual } = usualSettings(scenario);
  return {
    scenarioId: scenario.id,
    scenarioDigest: scenarioDigest(scenario),
    persons: chosen === undefined ? undefined : preset('chair', [chosen, ...others]),
    difficulty: preset('difficulty', difficulty),
    // A game of one's own is what is had without a seed: one that is not locked would be there to no purpose.
    seed: seed !== undefined && locked.has('seed') ? preset('seed', seed) : undefined,
    reveal: preset('reveal', settings.reveal),
    hints: preset('hints', settings.hints),
    // Only where it is another than usual, or must stay: so pages from before there was a choice read all other links.
    scores: settings.scores !== usual || locked.has('scores') ? preset('scores', settings.scores) : undefined,
    attacks: hasAttacks ? preset('attacks', tellsOfAttacks) : undefined,
  };
}
