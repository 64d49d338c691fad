import messages from '#messages/en/reaction.json' with { type: 'json' };
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { TextHead } from '#panels/table/text/text-head.tsx';
import type { ReactionModel } from '#session/table/record/reaction-model.ts';
import { RUSSIA, US } from '../../tests/panels/table/parties.ts';
import { BARE_DESK } from '../../tests/panels/table/table-fixture.ts';
import { Group, Specimen } from './specimen.tsx';

/** Reactions of a delegation to the person's moves, from best to worst, then without a change. */
const MOODS = [
  ['marked-warmer', 'warmer', true],
  ['warmer', 'warmer', false],
  ['cooler', 'cooler', false],
  ['marked-cooler', 'cooler', true],
  ['unmoved', 'unmoved', false],
  ['waiting', 'waiting', false],
  ['not-asked', 'not-asked', false],
] as const;

/** Comments of delegations on the map, with variants, by the action commented on. */
const VOICES = Object.entries(messages).flatMap(([name, ways]) =>
  Array.isArray(ways) ? [[name, ways as readonly string[]] as const] : [],
);

/** Washington's mood, and next to it Moscow's, the same. */
function useMoods(): readonly (readonly [name: string, reactions: readonly ReactionModel[]])[] {
  const { say } = useSpeaker();
  return MOODS.map(([name, mood, isMarked]) => [
    say(`reaction.${name}`),
    [US, RUSSIA].map(({ party }) => ({
      ...{ party, mood, isMarked, line: undefined, isNew: true, says: undefined },
      words: say(`reaction.${name}`),
      sentence: say(`reaction.is-${name}`, { who: [party] }),
    })),
  ]);
}

/** Reactions of others to the person's moves: beside their names, and as comments. */
export function Reactions() {
  return (
    <Group heading="Reactions">
      {useMoods().map(([name, reactions]) => (
        <Specimen key={name} name={`In the head of the text: ${name}`} on="paper">
          <div class="text-panel" style={{ '--columns': BARE_DESK.delegations.length, width: '100%' }}>
            <TextHead delegations={BARE_DESK.delegations} reactions={reactions} />
          </div>
        </Specimen>
      ))}
      <Specimen name="What is said on the map">
        <dl>
          {VOICES.map(([name, ways]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{ways.join(' / ')}</dd>
            </div>
          ))}
        </dl>
      </Specimen>
    </Group>
  );
}
