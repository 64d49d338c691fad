import { expect, it } from 'vitest';
import { diagnosticInWords } from '#messages/diagnostic-in-words.ts';
import { englishSpeaker } from '#messages/en/english-speaker.ts';
import type { Fault } from '#scenario/faults/fault.ts';
import type { Suggestion } from '#scenario/faults/suggestion.ts';

const SPEAKER = englishSpeaker();

const FAULTS: readonly (readonly [Fault, says: string])[] = [
  [{ code: 'channel-to-itself', party: 'ada' }, 'A channel joins two parties: "ada" stands here twice.'],
  [
    { code: 'claim-about-oneself', party: 'ada' },
    '"ada" speaks of itself here: what a party says of itself is a position.',
  ],
  [{ code: 'dates-count', rounds: 3, dates: 2 }, 'There are 3 rounds but 2 dates: each round needs one.'],
  [
    { code: 'dates-order', date: '2025-03-01', before: '2025-03-02' },
    '2025-03-01 does not come after 2025-03-02, the round before.',
  ],
  [
    { code: 'duplicate-id', kind: 'party', id: 'ada' },
    'There is another party "ada" above: each needs an id of its own.',
  ],
  [{ code: 'duplicate-mark', mark: 'AD', party: 'Ada' }, 'The mark "AD" is that of Ada already.'],
  [{ code: 'early-fact', date: '2025-03-02', before: '2025-03-03' }, '2025-03-02 comes before 2025-03-03.'],
  [
    { code: 'late-position', date: '2025-03-04', last: '2025-03-03' },
    '2025-03-04 is after the last round, 2025-03-03: nobody will see this position.',
  ],
  [
    { code: 'late-stand', date: '2031-01-01', last: '2025-03-03' },
    '2031-01-01 is after the last round, 2025-03-03: nobody will hear of this stand.',
  ],
  [{ code: 'late-target', round: 4, rounds: 3 }, 'Round 4 is never reached: the scenario has 3 rounds.'],
  [
    { code: 'missing-placeholder' },
    'The sentence does not say where the words of the option go: write {option} there.',
  ],
  [
    { code: 'missing-points', option: 'noon', issue: 'time', party: 'ben' },
    'The option "noon" of time has no points for "ben".',
  ],
  [
    { code: 'missing-points.hypothesis', issue: 'plants', option: 'beans' },
    'This hypothesis has points for plants, but none for its option "beans".',
  ],
  [{ code: 'missing-source', kind: 'stand', tag: 'stated' }, 'A stated stand needs a source.'],
  [
    { code: 'missing-walk-away', party: 'ada', track: 'garden' },
    'The party "ada" has no walk-away for the track "garden".',
  ],
  [
    {
      code: 'mixed-tracks',
      kind: 'red-line',
      issue: 'plants',
      track: 'garden',
      otherIssue: 'time',
      otherTrack: 'visit',
    },
    'This red line mixes tracks: plants is signed with "garden", time with "visit".',
  ],
  [
    { code: 'never-signable', party: 'ada', issue: 'plants', track: 'garden' },
    'The red lines of "ada" leave it no option of plants that it could sign, so "garden" is never signed.',
  ],
  [
    { code: 'nobody-to-mediate', mediator: 'ada' },
    'Nobody but "ada" signs this track, so there is nobody to mediate between.',
  ],
  [{ code: 'not-a-date', date: '2025-02-30' }, 'There is no 2025-02-30 in the calendar.'],
  [
    { code: 'nothing-to-settle-on', issue: 'time', option: 'never' },
    'The issue "time" must be settled, but its only option is "never", which is what silence means.',
  ],
  [{ code: 'priors-sum', party: 'ada', sum: '1.1' }, 'The priors of the hypotheses about "ada" sum to 1.1, not to 1.'],
  [{ code: 'private-with-date' }, 'What is private is known on no day.'],
  [{ code: 'repeated', id: 'trees' }, '"trees" is in this list already.'],
  [{ code: 'repeated-channel', one: 'ben', other: 'ada' }, 'There is a channel between "ben" and "ada" above already.'],
  [{ code: 'repeated-position', party: 'ada' }, 'There is a position of ada on this option and day above already.'],
  [{ code: 'repeated-stand' }, 'This member has a stand on this option and day above already.'],
  [{ code: 'repeated.hypothesis', name: 'x' }, 'There is another hypothesis "x" above: each needs a name of its own.'],
  [{ code: 'too-precise', written: '1.25', decimals: 1 }, '"1.25" has more than 1 decimal.'],
  [{ code: 'track-cycle', track: 'garden' }, 'The track "garden" waits for itself, so it could never be signed.'],
  [{ code: 'track-without-issues', track: 'garden' }, 'The track "garden" has no issues: nothing could be signed.'],
  [{ code: 'two-forms' }, 'This hypothesis has both emphasis and points: keep one of them.'],
  [{ code: 'unknown-icon', icon: 'hourglas' }, 'There is no icon "hourglas" here, so none is drawn.'],
  [{ code: 'unknown-issue', id: 'plant' }, 'There is no issue "plant".'],
  [{ code: 'unknown-option', option: 'tree', issue: 'plants' }, '"tree" is not an option of plants.'],
  [{ code: 'unknown-party', id: 'adda' }, 'There is no party "adda".'],
  [
    { code: 'unknown-party.renamed', id: 'ada', places: 12, unnamed: 'alexandra' },
    '"ada" is named in 12 places and is no party; "alexandra" is named nowhere.',
  ],
  [{ code: 'unknown-source', id: 'noet' }, 'There is no source "noet".'],
  [{ code: 'unknown-track', id: 'visits' }, 'There is no track "visits".'],
  [
    { code: 'position-across-red-line', party: 'ada', stance: 'wants' },
    'Here ada wants what a declared red line of its own rules out: one of the two is a mistake.',
  ],
  [
    { code: 'position-across-red-line', party: 'ada', stance: 'accepts' },
    'Here ada accepts what a declared red line of its own rules out: one of the two is a mistake.',
  ],
  [
    { code: 'walk-away-out-of-reach', track: 'visit', party: 'ada', most: '4.125' },
    'No text of "visit" is worth as much to "ada" as no deal: the best is worth 4.125, so it never signs.',
  ],
  [
    { code: 'walk-away-binds-nothing', track: 'visit', party: 'ada', least: '-3' },
    'Every text of "visit" is worth more to "ada" than no deal: the worst is worth -3, so this walk-away changes nothing.',
  ],
  [
    { code: 'indifferent-party', track: 'visit', party: 'ada' },
    'All texts of "visit" are worth the same to "ada": it does not matter to it what it signs.',
  ],
  [
    { code: 'too-many-packages', track: 'visit', packages: 1200000, product: '1000 x 1200', most: 1000000 },
    'The track "visit" has 1,200,000 possible packages (1000 x 1200); at most 1,000,000 can be analysed.',
  ],
  [{ code: 'unknown-party.in-places', id: 'eve', places: 4 }, 'There is no party "eve": it is named in 4 places.'],
  [
    { code: 'event-outside-game', date: '2025-01-01', first: '2025-02-01', last: '2025-03-01' },
    '2025-01-01 is not within the game, 2025-02-01 to 2025-03-01.',
  ],
  [{ code: 'bad-time', times: 2 }, 'An event has one of round, date, after and chance; this one has 2.'],
  [
    { code: 'bad-time.after' },
    'Write { track: ID, signed: true }, { trackVoteFailed: ID }, { datePassed: ID } or { walkedOut: ID }.',
  ],
  [
    { code: 'silence-off-table', option: 'none', issue: 'venue' },
    '"none" is what silence means on venue: it cannot be taken off the table.',
  ],
];

it.each(FAULTS)('says how parts of a file do not fit each other: %j', (fault, says) => {
  expect(diagnosticInWords(SPEAKER, { fault })).toEqual({ message: says, suggestion: undefined });
});

const SUGGESTIONS: readonly (readonly [Suggestion, says: string])[] = [
  [{ code: 'after-renaming', id: 'ada' }, 'If you renamed it, write the new id in all places, or "ada" here.'],
  [{ code: 'did-you-mean', word: 'hourglass' }, 'Did you mean "hourglass"?'],
  [{ code: 'later-facts' }, 'Tell what happened after the last round, the earliest first; earlier things are events.'],
  [{ code: 'no-date-or-public' }, 'Leave out the date, or "private".'],
  [{ code: 'source-or-inferred' }, 'Name a source, or write "tag: inferred".'],
];

it.each(SUGGESTIONS)('says what the author may have meant: %j', (suggestion, says) => {
  const fault = { code: 'unknown-party', id: 'eve' } as const;
  expect(diagnosticInWords(SPEAKER, { fault, suggestion }).suggestion).toBe(says);
});
