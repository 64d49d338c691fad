import { describe, expect, it } from 'vitest';
import { stepTaken } from '#engine/mind/bargaining-position.ts';
import { hasConfided } from '#engine/mind/confidences.ts';
import { bitsAgainstWord } from '#engine/mind/declarations.ts';
import { bitsOffered, lastPlainLetter, lettersBetween, lettersWithParty, timesSaid } from '#engine/mind/letters.ts';
import { daysInVain, daysTurnedDown, firstUnderWay, turnedDownIn } from '#engine/mind/letters-answered.ts';
import { knownSince, lastJoinedIn, tabledIn, timesRewritten, votedNoIn } from '#engine/mind/lines.ts';
import { bitsAcceptableToOthers, lastAskedIn } from '#engine/mind/questions.ts';
import type { Clause } from '#engine/model/moves.ts';
import { sameClauses } from '#engine/text/clauses.ts';
import { newSeatMemory } from '#engine/views/seat-memory.ts';
import type { SeenOffer } from '#engine/views/seen-offer.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { playOut } from '../../support/play.ts';
import { shippedGame } from '../../support/scenarios.ts';

const game = shippedGame('white-house-2025');
const PARTY = 1;

/** Calls back with views of a game, which share one mind. */
function eachView(callback: (view: View) => void): void {
  const memory = newSeatMemory();
  let moves = 0;
  playOut(game, 11, (state) => {
    moves += 1;
    if (moves % 3 === 0) callback(viewFor(game, state, PARTY, memory));
  });
}

const OPTIONS = Array.from({ length: 12 }, (_, option) => option);

function optionsOf(bits: number): number[] {
  return OPTIONS.filter((option) => Math.floor(bits / 2 ** option) % 2);
}

function inOrder(options: readonly number[]): number[] {
  return [...new Set(options)].sort((a, b) => a - b);
}

const firm = ({ option, or }: Clause) => (or === undefined ? [option] : [option, or]);
const isTurnedDown = ({ status }: SeenOffer) => status === 'refused' || status === 'countered';
const clausesOn = (letters: readonly SeenOffer[], issue: number) =>
  letters.flatMap(({ clauses }) => clauses.filter((clause) => clause.issue === issue));

describe('a mind answers as a search of all that its seat was told', () => {
  it('about letters, and what each party has last asked for', () => {
    eachView((view) => {
      const { offers } = view;
      for (const party of view.parties.keys()) {
        const theirs = offers.filter(({ from }) => from === party);
        view.common.issues.forEach((_, issue) => {
          const asked = clausesOn(theirs, issue);
          expect(optionsOf(bitsOffered(view, party, issue))).toEqual(inOrder(asked.flatMap(firm)));
          const last = stepTaken(view, party, issue, 'asked');
          expect(optionsOf(last?.options ?? 0)).toEqual(inOrder(asked.slice(-1).flatMap(firm)));
        });
        view.common.tracks.forEach((_, track) => {
          const sent = offers.filter((one) => one.from === PARTY && one.to === party && one.track === track);
          expect(lastPlainLetter(view, track, party)).toBe(sent.filter((one) => one.counters === undefined).at(-1));
          expect(lettersBetween(view, { from: PARTY, to: party, track })).toEqual(sent);
          expect(daysTurnedDown(view, track, party)).toBe(
            new Set(sent.filter(isTurnedDown).map((one) => one.round)).size,
          );
        });
        const both = [PARTY, party];
        const among = offers.filter(({ from, to }) => both.includes(from) && both.includes(to));
        expect(lettersWithParty(view, party)).toEqual(party === PARTY ? [] : among);
      }
    });
  });

  it('about what became of letters', () => {
    eachView((view) => {
      const own = view.offers.filter(({ from }) => from === PARTY);
      for (const { from, to, clauses } of view.offers) {
        const same = view.offers.filter((one) => sameClauses(one.clauses, clauses));
        expect(timesSaid(view, from, clauses)).toBe(same.filter((one) => one.from === from).length);
        const vain = same.filter((one) => one.from === PARTY && one.to === to && isTurnedDown(one));
        expect(turnedDownIn(view, to, clauses)).toBe(vain.at(-1)?.round);
      }
      const carried = own.filter(
        ({ via, status }) => via !== undefined && (status === 'outbound' || status === 'returning'),
      );
      expect(firstUnderWay(view)).toBe(carried[0]);
      view.common.issues.forEach(({ optionCount }, issue) => {
        for (const option of OPTIONS.slice(0, optionCount)) {
          const vain = own.filter(
            (one) => isTurnedDown(one) && clausesOn([one], issue).some((clause) => firm(clause).includes(option)),
          );
          expect(daysInVain(view, { issue, option })).toBe(new Set(vain.map(({ round }) => round)).size);
        }
      });
    });
  });

  it('about lines of the record', () => {
    eachView((view) => {
      const { record, offers } = view;
      const tabled = record.filter((line) => line.kind === 'tabled');
      view.common.issues.forEach((_, issue) => {
        expect(timesRewritten(view, issue)).toBe(
          tabled.filter((line) => line.issue === issue && line.dropped.length > 0).length,
        );
        for (const party of view.parties.keys()) {
          const joins = record.filter((line) =>
            line.kind === 'tabled'
              ? line.issue === issue && line.joined.includes(party)
              : line.kind === 'initialled' && line.issue === issue && line.party === party,
          );
          expect(lastJoinedIn(view, party, issue)).toBe(joins.at(-1)?.round ?? 0);
          const last = tabled.filter((line) => line.issue === issue && line.joined.includes(party)).at(-1);
          expect(tabledIn(view, party, issue)).toBe(last === undefined ? -1 : record.indexOf(last));
        }
      });
      for (const { id } of offers) {
        const made = record.findIndex(
          (line) => (line.kind === 'offered' || line.kind === 'arrived') && line.offer === id,
        );
        expect(knownSince(view, id)).toBe(made);
      }
      for (const party of view.parties.keys()) {
        const noes = record.flatMap((line) =>
          line.kind === 'voted' && line.track === 0 && line.ballots.some((one) => one.party === party && !one.yes)
            ? [line.round]
            : [],
        );
        expect(votedNoIn(view, 0, party)).toBe(noes.at(-1));
      }
    });
  });

  it('about questions, confidences and declarations', () => {
    eachView((view) => {
      const { questions, record, declarations } = view;
      const own = questions.filter(({ from }) => from === PARTY);
      expect(lastAskedIn(view)).toBe(own.at(-1)?.round);
      view.common.issues.forEach(({ optionCount }, issue) => {
        const yes = own.flatMap(({ asked, says }) =>
          says === 'yes' && asked.what === 'could-live-with' && asked.issue === issue ? [asked.option] : [],
        );
        expect(optionsOf(bitsAcceptableToOthers(view, issue))).toEqual(inOrder(yes));
        for (const party of view.parties.keys()) {
          const said = declarations.filter((one) => one.party === party && one.issue === issue && !one.crossed);
          const against = OPTIONS.slice(0, optionCount).filter((option) =>
            said.some((one) => (one.what === 'never') === (one.option === option)),
          );
          expect(optionsOf(bitsAgainstWord(view, party, issue))).toEqual(against);
        }
      });
      for (const party of view.parties.keys()) {
        expect(lastAskedIn(view, party)).toBe(own.filter(({ to }) => to === party).at(-1)?.round);
        const asked = questions.filter(({ from }) => from === party).map(({ id }) => id);
        const last = record.filter((line) =>
          line.kind === 'told'
            ? line.party === party && line.to === PARTY
            : line.kind === 'replied' && asked.includes(line.question),
        );
        expect(hasConfided(view, party)).toBe(last.at(-1)?.kind === 'told');
      }
    });
  });
});
