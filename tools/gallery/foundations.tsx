import { DelegationTag } from '#panels/parts/delegation-tag.tsx';
import { Icon } from '#panels/parts/icon.tsx';
import { Mark } from '#panels/parts/mark.tsx';
import { PARTY_LOOKS } from '#panels/parts/party-shape.tsx';
import { Pen } from '#panels/parts/pen.tsx';
import type { PartyMark } from '#session/party-mark.ts';
import { Group, Specimen } from './specimen.tsx';

const COLOURS = [
  ...['room0', 'room1', 'room2', 'room3', 'rule', 'edge', 'text', 'text2', 'text3', 'wax', 'groove'],
  ...['paper', 'paper2', 'paper-rule', 'paper-edge', 'ink', 'ink2', 'ink3', 'manila', 'wax-fill', 'action', 'selected'],
];
const TYPES = [
  ...['tag', 'note', 'label', 'small', 'body', 'strong', 'text'],
  ...['panel', 'document', 'screen', 'ending', 'wordmark'],
];
const ICONS = Object.keys(import.meta.glob('../../assets/icons/*.svg'))
  .map((path) => path.replace(/^.*\/(.*)\.svg$/, '$1'))
  .sort();
const LETTERS = ['US', 'UA', 'RU', 'CW', 'T', 'X', 'P', 'R'];

const PARTIES: readonly PartyMark[] = Array.from({ length: PARTY_LOOKS }, (_, order) => ({
  party: order,
  order,
  mark: LETTERS[order] ?? 'X',
  name: `Delegation ${order + 1}`,
}));

/** Colours, type, icons, and what draws a delegation. */
export function Foundations() {
  return (
    <>
      <Colours />
      <Type />
      <Delegations />
      <Icons />
    </>
  );
}

function Colours() {
  return (
    <Group heading="Colours">
      <Specimen name="Tokens">
        {COLOURS.map((name) => (
          <div key={name} class="gallery-swatch" style={{ '--swatch': `var(--${name})` }}>
            {name}
          </div>
        ))}
      </Specimen>
    </Group>
  );
}

function Type() {
  return (
    <Group heading="Type">
      {TYPES.map((name) => (
        <div key={name} class="gallery-row">
          <p>{name}</p>
          <p style={{ font: `var(--type-${name})`, maxWidth: 'none' }}>
            Two first, then three. Київ приймає. Μόνο μαζί. Zażółć gęślą jaźń.
          </p>
        </div>
      ))}
    </Group>
  );
}

function Delegations() {
  return (
    <Group heading="Delegations">
      <Specimen name="Mark, and mark of one that is not in the room">
        {PARTIES.flatMap((party) => [
          <Mark key={party.order} party={party} size={40} />,
          <Mark key={`${party.order} dashed`} party={party} size={40} dashed />,
        ])}
      </Specimen>
      {(['solid', 'dotted', 'struck'] as const).map((kind) => (
        <Specimen key={kind} name={`Tag, ${kind}`}>
          {PARTIES.map((party) => (
            <DelegationTag key={party.order} party={party} kind={kind} />
          ))}
        </Specimen>
      ))}
      <Specimen name="The same on paper" on="paper">
        {PARTIES.map((party) => (
          <span key={party.order} class="gallery-many">
            <Mark party={party} size={32} />
            <DelegationTag party={party} kind="solid" />
            <DelegationTag party={party} kind="dotted" />
            <DelegationTag party={party} kind="struck" />
            <Pen party={party} />
            <Pen party={party} struck />
          </span>
        ))}
      </Specimen>
    </Group>
  );
}

function Icons() {
  return (
    <Group heading="Icons">
      <Specimen name="All of the set">
        {ICONS.map((name) => (
          <span key={name} class="gallery-icon">
            <Icon name={name} size={20} />
            {name}
          </span>
        ))}
      </Specimen>
    </Group>
  );
}
