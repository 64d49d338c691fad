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
    one {{That brings us {$points} point.}}
    *   {{That brings us {$points} points.}}`,
  costs: `
    .input {$points :points}
    .match $points
    one {{That costs us {$points} point.}}
    *   {{That costs us {$points} points.}}`,
  'costs-nothing': 'No single article costs us anything.',
  trades: `
    .input {$given :points}
    .input {$gained :points}
    .match $given
    one {{We give {$given} point and gain {$gained}.}}
    *   {{We give {$given} points and gain {$gained}.}}`,
  'takes-back': `
    .input {$points :points}
    .input {$walkAway :points}
    .match $points
    one {{With all that we agreed to, a text brings us {$points} point at most, no text {$walkAway}.}}
    *   {{With all that we agreed to, a text brings us {$points} points at most, no text {$walkAway}.}}`,
  'for-their-sake': 'So we give a signature a chance of {$with :count} in 100, without it {$without :count}.',
  'aim-lowered': `
    .input {$from :points}
    .input {$to :points}
    .match $from
    one {{Our aim was {$from} point and is {$to}.}}
    *   {{Our aim was {$from} points and is {$to}.}}`,
  'better-now': `
    .input {$points :points}
    .input {$waiting :points}
    .match $points
    one {{Signed now it is worth {$points} point, waiting {$waiting}.}}
    *   {{Signed now it is worth {$points} points, waiting {$waiting}.}}`,
  'in-kind': `
    .input {$given :points}
    .input {$gained :points}
    .match $gained
    one {{We were given {$gained} point more, and give {$given}.}}
    *   {{We were given {$gained} points more, and give {$given}.}}`,
  awaits: 'It goes to {$party :party} through {$via :party}.',
  'home-first': 'Support at home is at {$support :count} of 100.',
} as const;
