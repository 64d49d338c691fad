/** What the table's model shows as something that can be done, as the moves that it would be. */
import { at } from '#engine/model/at.ts';
import { type Clause, type Move, type PartyIndex, REFUSAL_REASONS } from '#engine/model/moves.ts';
import { ownStatement } from '#panels/table/desk/own-statement.ts';
import { type Draft, EMPTY_DRAFT, pencilled, reworded } from '#session/draft.ts';
import { moveOfAction } from '#session/table/frame/action-model.ts';
import { draftModel, moveOf } from '#session/table/offer/draft-model.ts';
import { secondAnswerOn } from '#session/table/offer/second-answer.ts';
import { atNextMove } from '#session/table/parts/at-next-move.ts';
import type { Chair } from '#session/table/parts/chair.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { tableModelOf } from '#session/table/table-model-of.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';

/** A control that can be pressed, and what comes of pressing it (and, for what goes into a draft, of sending that). */
export interface Offered {
  readonly control: string;
  readonly move: Move;
}

/** Every control of the table at a chair, as long as its model does not say that it cannot be used. */
export function offeredControls(seated: Chair): Offered[] {
  const model = tableModelOf(seated);
  const chair = atNextMove(seated);
  return [
    ...actions(chair, model),
    ...model.tracks.flatMap(({ articles }) => articles.flatMap((article) => onArticle(chair, model, article))),
    ...addressees(chair, model),
    ...sayings(chair, model),
    ...onDesk(chair, model),
    ...onMail(chair, model),
  ];
}

function actions(chair: Chair, { actions }: TableModel): Offered[] {
  return actions.flatMap(({ key, unavailable }) => {
    const move = moveOfAction(chair, key);
    return unavailable === undefined && move !== undefined ? [{ control: key, move }] : [];
  });
}

function onArticle(chair: Chair, model: TableModel, article: ArticleModel): Offered[] {
  const { you: party } = chair;
  const { issue, canInitial, canWithdraw, vague = [] } = article;
  const initials = [
    ...canInitial.map((option) => ({ option })),
    ...vague.filter((version) => version.canInitial).map(({ option, or }) => ({ option, or })),
  ];
  return [
    ...initials.map(
      (wording): Offered => ({ control: 'accept for now', move: { type: 'initial', party, issue, ...wording } }),
    ),
    ...(canWithdraw ? [{ control: 'take back', move: { type: 'withdraw', party, issue } } as const] : []),
    ...(model.asked === 'talk' ? [...onClaims(party, article), ...brackets(chair, article)] : []),
  ];
}

function onClaims(party: PartyIndex, { claims }: ArticleModel): Offered[] {
  return claims
    .filter(({ yoursToAnswer }) => yoursToAnswer)
    .flatMap(({ claim, others, byMembers }): Offered[] => {
      const declared = { type: 'declare', party, claim } as const;
      return [
        { control: 'confirm', move: { ...declared, what: 'confirm' } },
        { control: 'deny', move: { ...declared, what: 'deny' } },
        ...others.map(
          ({ option }): Offered => ({
            control: 'put otherwise',
            move: { ...declared, what: 'reinterpret', options: [option] },
          }),
        ),
        ...(byMembers !== undefined && byMembers.unavailable === undefined
          ? [{ control: 'by members', move: { ...declared, what: 'by-members' } } as const]
          : []),
      ];
    });
}

/** A wording that is pencilled can be sent to whomever the draft goes to, as it is and with each second answer. */
function brackets(chair: Chair, { issue, track, options }: ArticleModel): Offered[] {
  const { game, view, you } = chair;
  if (at(view.tracks, track).status !== 'open') return [];
  return options
    .filter(({ unavailable }) => unavailable === undefined)
    .flatMap(({ option }) => {
      const draft = pencilled(game, view, you, EMPTY_DRAFT, issue, option);
      const second = secondAnswerOn({ ...chair, draft }, issue);
      if (draft.to.length === 0 || second === undefined) return [];
      const seconds = second.unavailable === undefined ? second.options.map((one) => one.option) : [];
      return [undefined, ...seconds].map(
        (or): Offered => ({
          control: or === undefined ? 'wording' : 'second answer',
          move: moveOf(view, you, reworded(draft, issue, or)),
        }),
      );
    });
}

/** Whoever can be addressed can be sent something, about one part at least. */
function addressees(chair: Chair, { asked, draft: { addressees: others }, tracks }: TableModel): Offered[] {
  if (asked !== 'talk') return [];
  const { game, view, you } = chair;
  return others
    .filter(({ unaddressable }) => unaddressable === undefined)
    .map(({ party }) => {
      const drafts = tracks
        .filter(({ status }) => status === 'open')
        .map(({ articles }) => firstClause(articles))
        .map(
          (clause): Draft => ({
            ...EMPTY_DRAFT,
            track: at(game.common.issues, clause.issue).track,
            clauses: [clause],
            to: [party],
          }),
        );
      const sendable = drafts.find((draft) => draftModel({ ...chair, draft }).unsendable === undefined);
      return { control: 'to', move: moveOf(view, you, sendable ?? { ...EMPTY_DRAFT, to: [party] }) };
    });
}

/** A clause of a part that is on the table; another article has one where all of this one are off it. */
function firstClause(articles: readonly ArticleModel[]): Clause {
  const open = articles.flatMap(({ issue, options }) =>
    options.filter(({ unavailable }) => unavailable === undefined).map(({ option }) => ({ issue, option })),
  );
  return at(open, 0);
}

function sayings({ you }: Chair, { speech: { unavailable, sayable } }: TableModel): Offered[] {
  if (unavailable !== undefined) return [];
  return sayable.map((speech) => ({ control: `say ${speech.type}`, move: { ...speech, party: you } as Move }));
}

function onMail({ you: party }: Chair, { mail }: TableModel): Offered[] {
  if (mail === undefined || mail.unchangeable !== undefined) return [];
  return [{ control: 'instruct', move: { type: 'instruct', party, mail: mail.now === 'pass' ? 'ask' : 'pass' } }];
}

function onDesk(chair: Chair, { letter, question, carry, review, ballot, opening }: TableModel): Offered[] {
  const { you: party } = chair;
  const offered: Offered[] = [];
  const add = (control: string, ...moves: readonly Move[]) => offered.push(...moves.map((move) => ({ control, move })));
  if (letter) {
    const answer = { type: 'answer', party, offer: letter.offer } as const;
    add('accept', { ...answer, response: 'accept' });
    add(
      'refuse',
      ...REFUSAL_REASONS.map((reason) => ({ ...answer, response: 'refuse', reason, issue: undefined }) as const),
    );
  }
  if (question) {
    const { question: id, replies } = question;
    add('reply', ...replies.map(({ says }) => ({ type: 'reply', party, question: id, says }) as const));
  }
  if (carry) {
    const carried = { type: 'carry', party, offer: carry.offer } as const;
    const blurs = carry.blurs.map(({ issue, or }) => ({ issue, or }));
    add('carry', { ...carried, how: 'pass' }, { ...carried, how: 'hold' });
    add('blur', ...blurs.map((blur) => ({ ...carried, how: 'blur', ...blur }) as const));
  }
  if (opening) {
    const { clauses, never } = ownStatement(opening);
    add('open', { type: 'open', party, clauses, never }, { type: 'open', party, clauses: [], never: [] });
  }
  if (review) {
    const { draft, clauses, most } = review;
    const marked = [[], ...clauses.map(({ issue }) => [issue]), clauses.slice(0, most).map(({ issue }) => issue)];
    add('review', ...marked.map((over) => ({ type: 'review', party, draft, over }) as const));
  }
  if (ballot) {
    const vote = { type: 'vote', party, track: ballot.track } as const;
    if (ballot.forbidden === undefined) add('sign', { ...vote, yes: true });
    add('no', ...ballot.clauses.map(({ issue }) => ({ ...vote, yes: false, over: [issue] }) as const));
  }
  return offered;
}
