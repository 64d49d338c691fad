import { Desk } from '#panels/table/desk/desk.tsx';
import { Calendar } from '#panels/table/frame/calendar.tsx';
import { PhaseLine } from '#panels/table/frame/phase-line.tsx';
import { ActionsPanel } from '#panels/table/offer/actions-panel.tsx';
import { Addressees } from '#panels/table/offer/addressees.tsx';
import { DraftPanel } from '#panels/table/offer/draft-panel.tsx';
import { LandingHint } from '#panels/table/offer/landing-hint.tsx';
import { DispatchList } from '#panels/table/record/dispatch-list.tsx';
import { VoteResult } from '#panels/table/record/vote-result.tsx';
import { Article } from '#panels/table/text/article.tsx';
import { TextLegend } from '#panels/table/text/text-legend.tsx';
import type { TableModel } from '#session/table/table-model.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import { FORMAT, VENUE } from '../../tests/panels/table/articles.ts';
import { COALITION, RUSSIA, UKRAINE, US } from '../../tests/panels/table/parties.ts';
import { recordingSession } from '../../tests/panels/table/recording-session.ts';
import { ANSWER, BARE_DESK, NEWS, worth } from '../../tests/panels/table/table-fixture.ts';
import { BALLOT, COUNTERING, DRAFTING, LETTER, LETTER_WAITS, WAITING } from '../../tests/panels/table/table-states.ts';
import { Group, Specimen } from './specimen.tsx';

const session = recordingSession(BARE_DESK);
const nothing = (): void => undefined;

const [istanbul, ...rest] = [...VENUE.options].reverse();
const plain = VENUE.options.map((one) => ({ ...one, inText: undefined, pencilled: false, initials: [] }));
const vague = {
  option: 2,
  or: 4,
  labels: ['Geneva', 'Istanbul'],
  wordings: ['Geneva', 'Istanbul'],
  initials: [US],
  canInitial: false,
} as const;

/** The life of a clause. */
const CLAUSES: readonly (readonly [name: string, article: ArticleModel])[] = [
  ['Empty: nobody has proposed', { ...VENUE, state: 'unsettled', options: plain, initials: [], canInitial: [] }],
  ['Tabled: one wording stands in the text, and may be accepted', VENUE],
  [
    'Pencilled into the person’s offer',
    { ...VENUE, options: istanbul ? [...rest.reverse(), { ...istanbul, pencilled: true }] : [] },
  ],
  ['Vague wording is tabled', { ...VENUE, vague: [{ ...vague, inText: 'current' }], canInitial: [] }],
  ['Accepted for now: the brackets go, initials stand in the margin', FORMAT],
  ['Accepted by four', { ...FORMAT, initials: [US, UKRAINE, RUSSIA, COALITION], canWithdraw: false }],
  ['Reopened: an initial is struck, not erased', { ...VENUE, initials: [US], struck: [UKRAINE] }],
  ['Agreed among some, ruled out by another', { ...FORMAT, warning: 'Agreed among Kyiv. Moscow has ruled it out.' }],
  [
    'Off the table',
    { ...VENUE, options: VENUE.options.map((one) => ({ ...one, unavailable: 'It is off the table: a strike.' })) },
  ],
];

const DESKS: readonly (readonly [name: string, model: TableModel])[] = [
  ['Letter that crosses a red line, another one behind it', LETTER_WAITS],
  ['Letter being countered', COUNTERING],
  [
    'Several letters',
    {
      ...LETTER_WAITS,
      waiting: [US, RUSSIA].map((from, place) => ({
        offer: place,
        from,
        heading: `${from.name} proposes`,
        clauses: LETTER.clauses.map((clause, at) => ({ ...clause, differs: at === 0 })),
        worth: worth(20 - place, 13.7, 30),
      })),
    },
  ],
  ['Ballot below the walk-away', BALLOT],
  [
    'Answers to one’s own offer',
    {
      ...BARE_DESK,
      answers: [ANSWER, { ...ANSWER, key: 2, from: US, heading: 'Washington refuses', accepted: false }],
    },
  ],
  ['News, and what can still be done', BARE_DESK],
  ['The others are talking', WAITING],
];

/** The parts of the table, each with its states, made of the models that its tests use. */
export function TableParts() {
  return (
    <>
      <ClauseParts />
      <DeskParts />
      <OfferParts />
      <DayParts />
    </>
  );
}

function ClauseParts() {
  return (
    <Group heading="The life of a clause">
      {CLAUSES.map(([name, article], at) => (
        <Specimen key={name} name={name} on="paper">
          <div class="party-1" style={{ width: '30rem' }}>
            <Article article={{ ...article, issue: 100 + at }} open draftable canAct commands={session} />
          </div>
        </Specimen>
      ))}
      <Specimen name="What the signs mean" on="paper">
        <TextLegend party={US} inferred={false} onInferred={nothing} />
      </Specimen>
    </Group>
  );
}

function DeskParts() {
  return (
    <Group heading="The desk">
      {DESKS.map(([name, model]) => (
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
      <Specimen name="A vote: signed, and refused">
        <VoteResult vote={{ title: 'The meeting', signed: true, ballots: votes([]) }} />
        <VoteResult vote={{ title: 'The meeting', signed: false, ballots: votes(['1 Venue']) }} />
      </Specimen>
      <Specimen name="Dispatches, the rest folded" on="desk">
        <DispatchList dispatches={NEWS.slice(0, 1)} folded={NEWS.slice(1)} />
      </Specimen>
    </Group>
  );
}

function OfferParts() {
  return (
    <Group heading="The offer and other moves">
      {(
        [
          ['Nothing chosen', BARE_DESK],
          ['An offer, undo at hand', { ...DRAFTING, draft: { ...DRAFTING.draft, canUndo: true } }],
          [
            'An offer to all',
            {
              ...DRAFTING,
              draft: {
                ...DRAFTING.draft,
                toAll:
                  'It goes to Washington and Moscow, who sign this part. Press a name to send it to that one only.',
              },
            },
          ],
          ['A counter', COUNTERING],
        ] as const
      ).map(([name, model]) => (
        <Specimen key={name} name={name} on="tools">
          <DraftPanel model={model} commands={session} onSend={nothing} onPut={nothing}>
            <LandingHint model={model} book={session.hints} moves={0} />
          </DraftPanel>
        </Specimen>
      ))}
      <Specimen name="Addressees: free, through another, barred" on="tools">
        <Addressees addressees={BARE_DESK.draft.addressees} toAll={undefined} talking onAddress={nothing} />
      </Specimen>
      <Specimen name="Other moves" on="tools">
        <ActionsPanel actions={BARE_DESK.actions} onAct={nothing}>
          {null}
        </ActionsPanel>
      </Specimen>
    </Group>
  );
}

function DayParts() {
  return (
    <Group heading="The day">
      <div class="table-screen-bar top-bar">
        <Calendar calendar={BARE_DESK.calendar} />
        <PhaseLine model={BARE_DESK} />
        <PhaseLine model={BALLOT} />
      </div>
    </Group>
  );
}

function votes(over: readonly string[]) {
  return [US, UKRAINE, RUSSIA].map((party) => ({
    party,
    yes: party !== RUSSIA || over.length === 0,
    over: party === RUSSIA ? over : [],
  }));
}
