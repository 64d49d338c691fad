import type { PartyMark } from '#session/party-mark.ts';
import type { EndingModel, EndingResult } from '#session/screens/ending-model.ts';
import { say } from '../../support/speaker.ts';
import { COALITION, FOUR, RUSSIA, UKRAINE, UNITED_STATES } from '../parties.ts';

const MEETING_SIGNATORIES = [UNITED_STATES, UKRAINE, RUSSIA];

function resultOf(party: PartyMark, signed: boolean): EndingResult {
  const points = signed ? 17.5 : 13.2;
  const worth = {
    points,
    walkAway: signed ? 14 : 13.2,
    best: 31,
    verdict: 'theirs-better',
    redLine: undefined,
  } as const;
  return {
    ...party,
    you: party === UKRAINE,
    perTrack: [{ title: 'The meeting', worth, signed, unratified: false }],
    words: `Words for ${party.name}.`,
  };
}

/** An ending in which the meeting was signed or not, and the settlement was not. */
export function endingWith(meetingSigned: boolean): EndingModel {
  return {
    title: 'After the White House',
    factsAsOf: undefined,
    kind: meetingSigned ? 'opening' : 'none',
    headline: meetingSigned ? 'They will meet.' : 'The table was set. Nobody signed.',
    explanation: 'That is a result, and it has reasons.',
    closing: [],
    you: UKRAINE.party,
    claims: [
      { key: 0, by: UNITED_STATES, words: 'Washington says: Moscow will come.', became: 'Moscow has not said so.' },
    ],
    tracks: [
      {
        track: 0,
        title: 'The meeting',
        signed: meetingSigned,
        statusWords: meetingSigned ? 'Signed on Friday, 22 August' : 'Not signed: no city was accepted by all.',
        signatories: MEETING_SIGNATORIES,
        clauses: [
          { number: 1, title: 'Venue', label: 'Istanbul', left: 'accepted' },
          { number: 2, title: 'Agenda', label: 'no agenda', left: 'silent' },
        ],
      },
      {
        track: 1,
        title: 'The settlement',
        signed: false,
        statusWords: 'Not signed: it comes after the meeting.',
        signatories: FOUR,
        clauses: [],
      },
    ],
    results: FOUR.map((party) => resultOf(party, meetingSigned && MEETING_SIGNATORIES.includes(party))),
    aftermath: undefined,
    left: [
      {
        track: 0,
        title: 'The meeting',
        words: ['3 texts would have been better.'],
        text: {
          heading: 'The nearest of them',
          parted: 'The delegations were divided on one article: Venue.',
          articles: [
            {
              number: 1,
              title: 'Venue',
              label: 'Geneva',
              parted: true,
              notes: ['The final draft said: Istanbul.', 'Moscow opposed this at the end, Kyiv supported it.'],
            },
            { number: 2, title: 'Agenda', label: 'no agenda', parted: false, notes: [] },
          ],
          gains: MEETING_SIGNATORIES.map((party) => ({ ...party, words: '18 points; no deal gives 13.2' })),
        },
        choice: {
          question: say('reopen.question-unsigned'),
          answers: [
            { key: 'yes', label: say('reopen.yes-unsigned'), follows: ['You would have 18 points.'] },
            { key: 'no', label: say('reopen.no-unsigned'), follows: [say('reopen.unsigned-unscored')] },
          ],
        },
      },
    ],
    own: ['You could have got up to 18 points with another deal that was within reach.'],
    reachMeans: 'Within reach: all could still have signed it.',
    verdict: {
      words: 'You got most of what you came for.',
      line: { noDeal: 34, have: 42, signed: meetingSigned, reach: 46.5, best: 70 },
      better: {
        is: 'there',
        about: 'The meeting',
        signed: meetingSigned,
        rows: [{ title: 'Venue', was: 'Istanbul', better: 'Geneva' }],
        words: [say('better.nobody-less')],
      },
      moments: [
        {
          key: 'settled 3',
          day: { above: 'Wed Aug', short: '20', words: 'Wednesday, 20 August' },
          deed: 'You and Moscow accepted Istanbul.',
          meant: 'Of the 18 points that turned on it for you, you got 13.',
        },
      ],
    },
    chairs: [RUSSIA, UNITED_STATES, COALITION].map((party) => ({
      ...party,
      id: party.mark.toLowerCase(),
      words: say('ending.from-chair', { party: party.party }),
    })),
    notes: undefined,
    hall: {
      scene: meetingSigned ? 'signing' : 'empty',
      seats: FOUR.map((party) => {
        const signed = meetingSigned && MEETING_SIGNATORIES.includes(party);
        return { ...party, you: party === UKRAINE, present: signed, signed };
      }),
      floor: undefined,
      inBrackets: !meetingSigned,
    },
  };
}
