/** What a reason holds beyond what is said in character, in the points of the delegation that has it. */
export const reasonNumber = {
  prospect: `
    .input {$with :points}
    .input {$without :points}
    .match $with
    one {{With it we can expect {$with} point, and without it {$without}.}}
    *   {{With it we can expect {$with} points, and without it {$without}.}}`,
  'less-than-hoped': `
    .input {$with :points}
    .input {$without :points}
    .match $with
    one {{With it we can expect {$with} point, and without it {$without} if we had the time.}}
    *   {{With it we can expect {$with} points, and without it {$without} if we had the time.}}`,
  'below-walk-away': `
    .input {$points :points}
    .input {$walkAway :points}
    .match $points
    one {{It is worth {$points} point to us, and having no deal {$walkAway}.}}
    *   {{It is worth {$points} points to us, and having no deal {$walkAway}.}}`,
  'walk-away': `
    .input {$walkAway :points}
    .match $walkAway
    one {{Having no deal is worth {$walkAway} point to us.}}
    *   {{Having no deal is worth {$walkAway} points to us.}}`,
  gains: `
    .input {$points :points}
    .match $points
    one {{{$answer :answer style=full} brings us {$points} point.}}
    *   {{{$answer :answer style=full} brings us {$points} points.}}`,
  'better-now': `
    .input {$points :points}
    .input {$waiting :points}
    .match $points
    one {{It is worth {$points} point to us if we sign now, and waiting {$waiting}.}}
    *   {{It is worth {$points} points to us if we sign now, and waiting {$waiting}.}}`,
  awaits: 'The letter goes to {$party :party} through {$via :party}.',
  'home-first': 'Support at home is at {$support :count} of 100.',
} as const;
