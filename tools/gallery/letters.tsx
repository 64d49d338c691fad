import { Desk } from '#panels/table/desk/desk.tsx';
import type { ReactionModel } from '#session/table/record/reaction-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { COALITION, RUSSIA, UKRAINE, US } from '../../tests/panels/table/parties.ts';
import { recordingSession } from '../../tests/panels/table/recording-session.ts';
import { ANSWER, BARE_DESK } from '../../tests/panels/table/table-fixture.ts';
import { COUNTERING, LETTER, LETTER_WAITS } from '../../tests/panels/table/table-states.ts';
import { Group, Specimen } from './specimen.tsx';

const session = recordingSession(BARE_DESK);
const nothing = (): void => undefined;

const WARMER: ReactionModel = {
  ...{ party: US.party, mood: 'warmer', isMarked: true, line: ANSWER.key, isNew: true, says: undefined },
  ...{ words: 'warmer to you', sentence: 'Washington is warmer to you.' },
};
const COOLER: ReactionModel = {
  ...WARMER,
  ...{ mood: 'cooler', words: 'cooler to you', sentence: 'Washington is cooler to you.' },
};

const REFUSED: TableModel['answers'][number] = {
  ...ANSWER,
  key: 22,
  accepted: false,
  heading: 'Washington refuses',
  clauses: ANSWER.clauses.map((clause) => ({ ...clause, named: true, fate: 'sent back, over this' })),
  reasons: ['Three at once would ask too much of Moscow on the first day.'],
};
const SPOKEN = { ...ANSWER, key: 23, accepted: false, clauses: [], reasons: [] } as const;

const answered = (...answers: TableModel['answers']): TableModel => ({ ...BARE_DESK, answers });

const ANSWERS: readonly (readonly [name: string, model: TableModel])[] = [
  ['Accepted', answered(ANSWER)],
  ['Accepted, by one who has warmed', { ...answered(ANSWER), reactions: [WARMER] }],
  ['Refused over an article, with a reason', answered(REFUSED)],
  [
    'Refused again, by one who has cooled',
    { ...answered({ ...REFUSED, heading: 'Washington refuses again' }), reactions: [COOLER] },
  ],
  [
    'Carried by a third',
    answered({ ...REFUSED, from: RUSSIA, heading: 'Moscow refuses', carried: 'Carried by Washington.' }),
  ],
  ['Foretold rightly', answered({ ...ANSWER, foretold: { right: true, words: 'You had been told so.' } })],
  ['Foretold wrongly', answered({ ...REFUSED, foretold: { right: false, words: 'You had been told otherwise.' } })],
  [
    'A reply to a question',
    answered({
      ...SPOKEN,
      heading: 'Washington replies',
      about: 'You asked: How much does “Place” matter to you?',
      words: 'It says that it matters a little.',
    }),
  ],
  [
    'An answer of members',
    answered({
      ...SPOKEN,
      from: COALITION,
      heading: 'Your members answer',
      about: 'You asked them about the forces.',
      words: 'Two of three would send monitors.',
    }),
  ],
  [
    'Home has heard',
    answered({
      ...SPOKEN,
      from: UKRAINE,
      heading: 'Home has heard you',
      about: 'You explained a concession at home.',
      words: 'Support at home is 2 points higher.',
    }),
  ],
  ['Several at once', answered(ANSWER, { ...REFUSED, from: RUSSIA, heading: 'Moscow refuses' })],
  ['While others are at it', { ...answered(ANSWER), asked: 'wait' }],
];

const LETTERS: readonly (readonly [name: string, model: TableModel])[] = [
  ['An offer, with its reasons', { ...LETTER_WAITS, lettersBehind: 0 }],
  ['From one who has warmed', { ...LETTER_WAITS, lettersBehind: 0, reactions: [WARMER] }],
  ['From one who has cooled', { ...LETTER_WAITS, lettersBehind: 0, reactions: [COOLER] }],
  [
    'Carried by a third',
    {
      ...LETTER_WAITS,
      letter: { ...LETTER, from: RUSSIA, heading: 'Moscow proposes', about: 'The meeting, carried by Washington' },
    },
  ],
  ['Without a reason', { ...LETTER_WAITS, letter: { ...LETTER, reasons: [], moreReasons: [] } }],
  [
    'A counter to one’s own offer',
    {
      ...LETTER_WAITS,
      letter: { ...LETTER, heading: 'Washington counters', uncounterable: 'A counter cannot be countered.' },
    },
  ],
  ['Being countered', COUNTERING],
  ['Under an answer that came first', { ...LETTER_WAITS, answers: [REFUSED] }],
];

/** What others write: offers, with what they feel, and answers in all their states. */
export function Letters() {
  return (
    <>
      <Papers heading="Letters" models={LETTERS} />
      <Papers heading="Answers" models={ANSWERS} />
    </>
  );
}

function Papers({ heading, models }: { readonly heading: string; readonly models: typeof LETTERS }) {
  return (
    <Group heading={heading}>
      {models.map(([name, model]) => (
        <Specimen key={name} name={name} on="desk">
          <Desk
            model={model}
            you={UKRAINE}
            countering={model.draft.kind === 'counter'}
            reachable
            commands={session}
            onReword={nothing}
            onAsk={nothing}
          />
        </Specimen>
      ))}
    </Group>
  );
}
