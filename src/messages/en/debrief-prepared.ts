/** What a person had prepared for its chair, beside what came of it. */
export const debriefPrepared = {
  wrote: 'Your notes',
  came: 'What happened',
  going: 'Looking back at the game…',
  failed: 'This could not be shown. Load the page again.',
  'most-signed': 'The articles of {$track :track} that mattered most to you ended like this: {$clauses :clauses}.',
  'most-unsigned':
    'The articles of {$track :track} that mattered most to you stayed open, because this part was not signed: {$issues :articles style=title}.',
  'least-signed':
    'The articles of {$track :track} that mattered least to you, so you could trade them, ended like this: {$clauses :clauses}.',
  'least-unsigned':
    'The articles of {$track :track} that mattered least to you, so you could have traded them: {$issues :articles style=title}.',
  others: 'The articles that mattered most to {$who :party}: {$issues :articles style=title}.',
  'no-offer': 'You made no offer of your own.',
  unanswered: 'It was never answered.',
} as const;
