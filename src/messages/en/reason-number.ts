/** What a reason holds beyond what is said in character, in the points of the delegation that has it. */
export const reasonNumber = {
  prospect: `
    .input {$with :points}
    .input {$without :points}
    .match $with
    one {{With it we can expect {$with} point, without it {$without}.}}
    *   {{With it we can expect {$with} points, without it {$without}.}}`,
  'less-than-hoped': `
    .input {$with :points}
    .input {$without :points}
    .match $with
    one {{With it we can expect {$with} point; {$without} without it, if we had the time.}}
    *   {{With it we can expect {$with} points; {$without} without it, if we had the time.}}`,
  'below-walk-away': `
    .input {$points :points}
    .input {$walkAway :points}
    .match $points
    one {{It is worth {$points} point, no text {$walkAway}.}}
    *   {{It is worth {$points} points, no text {$walkAway}.}}`,
  'walk-away': `
    .input {$walkAway :points}
    .match $walkAway
    one {{No text is worth {$walkAway} point.}}
    *   {{No text is worth {$walkAway} points.}}`,
  gains: `
    .input {$points :points}
    .match $points
    one {{{$answer :answer style=full} brings us {$points} point.}}
    *   {{{$answer :answer style=full} brings us {$points} points.}}`,
  'better-now': `
    .input {$points :points}
    .input {$waiting :points}
    .match $points
    one {{Signed now it is worth {$points} point, waiting {$waiting}.}}
    *   {{Signed now it is worth {$points} points, waiting {$waiting}.}}`,
  awaits: 'It goes to {$party :party} through {$via :party}.',
  'home-first': 'Support at home is at {$support :count} of 100.',
} as const;
