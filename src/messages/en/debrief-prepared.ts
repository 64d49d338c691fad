/** What a person had prepared for its chair, beside what came of it. */
export const debriefPrepared = {
  wrote: 'What I wrote',
  came: 'What came of it',
  going: 'Looking it up…',
  failed: 'It could not be looked up. Load the page again.',
  'most-signed': 'What weighed most for you in {$track :track} came to this: {$clauses :clauses}.',
  'most-unsigned':
    'What weighed most for you in {$track :track} was not settled, since that was not signed: {$issues :articles style=title}.',
  'least-signed':
    'What weighed least for you in {$track :track}, and could be traded, came to this: {$clauses :clauses}.',
  'least-unsigned':
    'What weighed least for you in {$track :track}, and could have been traded: {$issues :articles style=title}.',
  others: 'What weighed most for {$who :party}: {$issues :articles style=title}.',
  'no-offer': 'You made no offer of your own.',
  unanswered: 'Nobody answered it.',
} as const;
