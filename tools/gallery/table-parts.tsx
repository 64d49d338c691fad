import { Desk } from '#panels/table/desk/desk.tsx';
import { Calendar } from '#panels/table/frame/calendar.tsx';
import { PhaseLine } from '#panels/table/frame/phase-line.tsx';
import { ActionBar } from '#panels/table/offer/action-bar.tsx';
import type { Landing } from '#panels/table/offer/landing.ts';
import { OfferStrip } from '#panels/table/offer/offer-strip.tsx';
import { DispatchList } from '#panels/table/record/dispatch-list.tsx';
import { VoteResult } from '#panels/table/record/vote-result.tsx';
import { Article } from '#panels/table/text/article.tsx';
import type { PartyMark } from '#session/party-mark.ts';
import type { DraftClause } from '#session/table/offer/draft-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import { FORMAT, VENUE } from '../../tests/panels/table/articles.ts';
import { LANDING } from '../../tests/panels/table/offer/receptions.ts';
import { COALITION, RUSSIA, UKRAINE, US } from '../../tests/panels/table/parties.ts';
import { recordingSession } from '../../tests/panels/table/recording-session.ts';
import { BARE_DESK, NEWS, worth } from '../../tests/panels/table/table-fixture.ts';
import { BALLOT, COUNTERING, DRAFTING, LETTER, LETTER_WAITS, WAITING } from '../../tests/panels/table/table-states.ts';
import { Group, Specimen } from './specimen.tsx';

const session = recordingSession(BARE_DESK);
const nothing = (): void => undefined;

const plain = VENUE.options.map((one) => ({ ...one, inText: undefined, pencilled: false, initials: [] }));
const vague = {
  option: 2,
  or: 4,
  labels: ['Geneva', 'Istanbul'],
  wordings: ['Geneva', 'Istanbul'],
  initials: [US],
  canInitial: false,
} as const;

/** Geneva, as the person has pencilled it into an offer. */
const [pencilled] = DRAFTING.draft.clauses;

/** An article of which only the cells of these delegations are filled, each in the same way. */
function standing(
  article: ArticleModel,
  how: 'accepted' | 'asked' | 'pencilled' | 'wish',
  label: string,
  parties: readonly PartyMark[],
): ArticleModel {
  const cells = article.cells.map((cell) =>
    parties.some(({ party }) => party === cell.party)
      ? { ...cell, how, label, words: `${cell.name}:` }
      : { ...cell, how: 'unknown' as const, label: undefined, words: `${cell.name}: nothing known.` },
  );
  return { ...article, cells };
}

const EMPTY: ArticleModel = { ...VENUE, state: 'unsettled', options: plain, initials: [], canInitial: [] };
const PENCILLED: ArticleModel = {
  ...standing(VENUE, 'pencilled', 'Geneva', [UKRAINE]),
  options: VENUE.options.map((one) => ({ ...one, pencilled: one.option === pencilled?.option })),
};
const ALL = [US, UKRAINE, RUSSIA, COALITION];
const VAGUE: ArticleModel = { ...VENUE, vague: [{ ...vague, inText: 'current' }], canInitial: [] };
const BY_FOUR: ArticleModel = { ...FORMAT, initials: ALL, canWithdraw: false };

/** The life of a clause. */
const CLAUSES: readonly (readonly [name: string, article: ArticleModel, clause?: DraftClause | undefined])[] = [
  ['Empty: nothing is known of anybody', standing(EMPTY, 'wish', '', [])],
  ['Empty: what each is known to want', standing(EMPTY, 'wish', 'Moscow', [US, RUSSIA])],
  ['Tabled: one wording stands in the text, and may be accepted', VENUE],
  ['Asked for: what each delegation has said stands in brackets', standing(EMPTY, 'asked', 'Geneva', ALL)],
  ['Pencilled into the person’s offer', PENCILLED, pencilled],
  ['Vague wording is tabled', standing(VAGUE, 'accepted', 'Geneva or Istanbul', [US])],
  ['Accepted for now: the brackets go, each has its initial', FORMAT],
  ['Accepted by four', standing(BY_FOUR, 'accepted', 'Two, then three', ALL)],
  ['Reopened: an initial is struck, not erased', { ...VENUE, initials: [US], struck: [UKRAINE] }],
  ['Agreed among some, ruled out by another', { ...FORMAT, warning: 'Agreed among Kyiv. Moscow has ruled it out.' }],
  [
    'Off the table',
    { ...VENUE, options: VENUE.options.map((one) => ({ ...one, unavailable: 'It is off the table: a strike.' })) },
  ],
];

const DESKS: readonly (readonly [name: string, model: TableModel])[] = [
  ['Letter that crosses a red line, another one behind it', LETTER_WAITS],
  [
    'Several letters',
    {
      ...LETTER_WAITS,
      waiting: [US, RUSSIA].map((from, place) => ({
        offer: place,
        together: true,
        from,
        heading: `${from.name} proposes`,
        clauses: LETTER.clauses.map((clause, at) => ({ ...clause, differs: at === 0 })),
        worth: worth(20 - place, 13.7, 30),
      })),
    },
  ],
  ['Ballot below the walk-away', BALLOT],
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
      <BarParts />
      <DayParts />
    </>
  );
}

function ClauseParts() {
  return (
    <>
      {[false, true].map((isOpen) => (
        <Group key={String(isOpen)} heading={isOpen ? 'The life of a clause, opened' : 'The life of a clause, at rest'}>
          {CLAUSES.map(([name, article, clause]) => (
            <Specimen key={name} name={name} on="paper">
              <div class="party-1" style={{ '--columns': article.cells.length, width: '100%' }}>
                <Article
                  article={article}
                  you={UKRAINE.party}
                  clause={clause}
                  open
                  draftable
                  canAct
                  commands={session}
                  isOpen={isOpen}
                  onToggle={nothing}
                />
              </div>
            </Specimen>
          ))}
        </Group>
      ))}
    </>
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

/** How it may land: found where it was asked about; nothing can land that is empty. */
const landingOf = ({ draft }: TableModel, isAsked: boolean): Landing => {
  if (draft.clauses.length === 0) return { state: 'off', receptions: [], toggle: nothing };
  return { state: isAsked ? 'found' : 'folded', receptions: isAsked ? LANDING : [], toggle: nothing };
};

function OfferParts() {
  return (
    <Group heading="The offer">
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
                toAll: 'It goes to Washington and Moscow, who sign this part. Press a name to leave it out.',
              },
            },
          ],
          ['How it may land, asked', DRAFTING, true],
          ['A counter', COUNTERING],
        ] as const
      ).map(([name, model, isAsked = false]) => (
        <Specimen key={name} name={name}>
          <div style={{ '--columns': model.delegations.length, width: '100%' }}>
            <OfferStrip model={model} landing={landingOf(model, isAsked)} commands={session} />
          </div>
        </Specimen>
      ))}
    </Group>
  );
}

function BarParts() {
  return (
    <Group heading="The bar">
      {(
        [
          ['The bar: moves left, other moves, Send', DRAFTING],
          ['The bar while a letter waits', LETTER_WAITS],
          ['The bar while others are at it', WAITING],
          ['The bar, with the rarer moves open', BARE_DESK, 'more'],
        ] as const
      ).map(([name, model, tool]) => (
        <Specimen key={name} name={name}>
          <div style={{ width: '100%', paddingTop: tool === undefined ? 0 : '12rem' }}>
            <ActionBar
              model={model}
              tool={tool}
              onTool={nothing}
              say={null}
              suggestion="Washington proposes to Kyiv: Venue: Geneva."
              matters={null}
              onAct={nothing}
              onSend={nothing}
              onPut={nothing}
            />
          </div>
        </Specimen>
      ))}
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
