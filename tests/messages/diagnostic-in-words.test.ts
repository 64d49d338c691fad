import { expect, it } from 'vitest';
import { diagnosticInWords } from '#messages/diagnostic-in-words.ts';
import { englishSpeaker } from '#messages/en/english-speaker.ts';
import type { Fault } from '#scenario/faults/fault.ts';
import type { Suggestion } from '#scenario/faults/suggestion.ts';

const SPEAKER = englishSpeaker();

const FAULTS: readonly (readonly [Fault, says: string])[] = [
  [{ code: 'channel-to-itself', party: 'ada' }, 'A channel connects two different parties, but "ada" is named twice.'],
  [
    { code: 'claim-about-oneself', party: 'ada' },
    'This claim of "ada" is about itself. A statement of a party about itself is a position.',
  ],
  [{ code: 'dates-count', rounds: 3, dates: 2 }, 'There are 3 rounds but 2 dates. Each round needs one date.'],
  [
    { code: 'dates-order', date: '2025-03-01', before: '2025-03-02' },
    '2025-03-01 is not later than 2025-03-02, the date of the round before.',
  ],
  [{ code: 'duplicate-id', kind: 'party', id: 'ada' }, 'There is another party "ada" above. Every id must be unique.'],
  [{ code: 'duplicate-mark', mark: 'AD', party: 'Ada' }, 'The mark "AD" is already used by Ada.'],
  [{ code: 'early-fact', date: '2025-03-02', before: '2025-03-03' }, '2025-03-02 is earlier than 2025-03-03.'],
  [
    { code: 'late-position', date: '2025-03-04', last: '2025-03-03' },
    '2025-03-04 is after the last round (2025-03-03), so this position never becomes known.',
  ],
  [
    { code: 'late-stand', date: '2031-01-01', last: '2025-03-03' },
    '2031-01-01 is after the last round (2025-03-03), so this stand never becomes known.',
  ],
  [{ code: 'late-target', round: 4, rounds: 3 }, 'Round 4 is never reached, because the scenario has 3 rounds.'],
  [{ code: 'missing-placeholder' }, 'The sentence has no place for the wording of the option. Write {option} there.'],
  [
    { code: 'missing-points', option: 'noon', issue: 'time', party: 'ben' },
    'The option "noon" of time has no points for "ben".',
  ],
  [
    { code: 'missing-points.hypothesis', issue: 'plants', option: 'beans' },
    'This hypothesis has points for plants, but not for its option "beans".',
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
    'This red line mixes tracks: plants belongs to "garden", time to "visit".',
  ],
  [
    { code: 'never-signable', party: 'ada', issue: 'plants', track: 'garden' },
    'The red lines of "ada" rule out every option of plants, so "garden" can never be signed.',
  ],
  [
    { code: 'nobody-to-mediate', mediator: 'ada' },
    'Only the mediator "ada" signs this track, so there are no parties to mediate between.',
  ],
  [{ code: 'not-a-date', date: '2025-02-30' }, '2025-02-30 is not a date in the calendar.'],
  [
    { code: 'nothing-to-settle-on', issue: 'time', option: 'never' },
    'The issue "time" must be settled, but its only option is "never", the one that silence means.',
  ],
  [
    { code: 'priors-sum', party: 'ada', sum: '1.1' },
    'The priors of the hypotheses about "ada" add up to 1.1 instead of 1.',
  ],
  [{ code: 'private-with-date' }, 'A private stand never becomes known, so it has no date.'],
  [{ code: 'repeated', id: 'trees' }, '"trees" is already in this list.'],
  [{ code: 'repeated-channel', one: 'ben', other: 'ada' }, 'A channel between "ben" and "ada" already appears above.'],
  [{ code: 'repeated-position', party: 'ada' }, 'A position of ada on this option and date already appears above.'],
  [{ code: 'repeated-stand' }, 'A stand of this member on this option and date already appears above.'],
  [{ code: 'repeated.hypothesis', name: 'x' }, 'There is another hypothesis "x" above. Every name must be unique.'],
  [{ code: 'too-precise', written: '1.25', decimals: 1 }, '"1.25" has more than 1 decimal.'],
  [{ code: 'track-cycle', track: 'garden' }, 'The track "garden" waits for itself, so it can never be signed.'],
  [{ code: 'track-without-issues', track: 'garden' }, 'The track "garden" has no issues, so there is nothing to sign.'],
  [{ code: 'two-forms' }, 'This hypothesis has both emphasis and points. Keep only one of them.'],
  [{ code: 'unknown-icon', icon: 'hourglas' }, 'The icon "hourglas" is not available, so no icon is shown.'],
  [{ code: 'unknown-issue', id: 'plant' }, 'There is no issue "plant".'],
  [{ code: 'unknown-option', option: 'tree', issue: 'plants' }, '"tree" is not an option of plants.'],
  [{ code: 'unknown-party', id: 'adda' }, 'There is no party "adda".'],
  [
    { code: 'unknown-party.renamed', id: 'ada', places: 12, unnamed: 'alexandra' },
    'There is no party "ada", although 12 places name it. No place names the party "alexandra".',
  ],
  [{ code: 'unknown-source', id: 'noet' }, 'There is no source "noet".'],
  [{ code: 'unknown-track', id: 'visits' }, 'There is no track "visits".'],
  [
    { code: 'position-across-red-line', party: 'ada', stance: 'wants' },
    'Here ada wants an option that its own declared red line rules out. One of the two is a mistake.',
  ],
  [
    { code: 'position-across-red-line', party: 'ada', stance: 'accepts' },
    'Here ada accepts an option that its own declared red line rules out. One of the two is a mistake.',
  ],
  [
    { code: 'walk-away-out-of-reach', track: 'visit', party: 'ada', most: '4.125' },
    'For "ada", no deal on "visit" is worth as much as walking away (the best is worth 4.125), so it never signs.',
  ],
  [
    { code: 'walk-away-binds-nothing', track: 'visit', party: 'ada', least: '-3' },
    'For "ada", every deal on "visit" is worth more than walking away (the worst is worth -3), so this walk-away has no effect.',
  ],
  [
    { code: 'indifferent-party', track: 'visit', party: 'ada' },
    'All deals on "visit" are worth the same to "ada", so it does not care what it signs.',
  ],
  [
    { code: 'too-many-packages', track: 'visit', packages: 1200000, product: '1000 x 1200', most: 1000000 },
    'The track "visit" has 1,200,000 possible packages (1000 x 1200). At most 1,000,000 can be analysed.',
  ],
  [{ code: 'unknown-party.in-places', id: 'eve', places: 4 }, 'There is no party "eve", although 4 places name it.'],
  [
    { code: 'event-outside-game', date: '2025-01-01', first: '2025-02-01', last: '2025-03-01' },
    '2025-01-01 is outside the game, which lasts from 2025-02-01 to 2025-03-01.',
  ],
  [{ code: 'bad-time', times: 2 }, 'An event needs exactly one of round, date, after and chance. This one has 2.'],
  [
    { code: 'bad-time.after' },
    'Write { track: ID, signed: true }, { trackVoteFailed: ID }, { datePassed: ID } or { walkedOut: ID }.',
  ],
  [
    { code: 'silence-off-table', option: 'none', issue: 'venue' },
    '"none" is what silence means in venue, so it cannot be taken off the table.',
  ],
];

it.each(FAULTS)('says how parts of a file do not fit each other: %j', (fault, says) => {
  expect(diagnosticInWords(SPEAKER, { fault })).toEqual({ message: says, suggestion: undefined });
});

const SUGGESTIONS: readonly (readonly [Suggestion, says: string])[] = [
  [{ code: 'after-renaming', id: 'ada' }, 'If you renamed it, write the new id in all places, or write "ada" here.'],
  [{ code: 'did-you-mean', word: 'hourglass' }, 'Did you mean "hourglass"?'],
  [
    { code: 'later-facts' },
    'Here, list only what happened after the last round, earliest first. Earlier facts are events.',
  ],
  [{ code: 'no-date-or-public' }, 'Remove the date, or remove "private".'],
  [{ code: 'source-or-inferred' }, 'Name a source, or write "tag: inferred".'],
];

it.each(SUGGESTIONS)('says what the author may have meant: %j', (suggestion, says) => {
  const fault = { code: 'unknown-party', id: 'eve' } as const;
  expect(diagnosticInWords(SPEAKER, { fault, suggestion }).suggestion).toBe(says);
});
