/** Offers and counters, and what becomes of them, as the record tells of them. */
export const letter = {
  /** What a line tells of the clauses: with their wording, or by the articles. */
  'with-wording': '{$clauses :clauses}',
  'by-title': '{$issues :articles}',
  offered: `
    .input {$from :party}
    .input {$to :party}
    .input {$via :maybe-party}
    .input {$exact :whether}
    .input {$before :maybe-day style=letter}
    .input {$what :list}
    .match $via $exact $before $what
    none *   none *    {{{$from :party at=start} {$from :agree you=propose one=proposes} to {$to}: {$what}.}}
    none *   *    *    {{{$from :party at=start} {$from :agree you=propose one=proposes} to {$to}, in the same words as on {$before}: {$what}.}}
    *    yes none *    {{{$from :party at=start} {$from :agree you=propose one=proposes} to {$to}, through {$via}, {$via :agree you=|who are| one=|which is| many=|which are|} asked to be exact: {$what}.}}
    *    yes *    none {{{$from :party at=start} {$from :agree you=propose one=proposes} to {$to}, through {$via}, {$via :agree you=|who are| one=|which is| many=|which are|} asked to be exact, in the same words as on {$before}.}}
    *    yes *    *    {{{$from :party at=start} {$from :agree you=propose one=proposes} to {$to}, through {$via}, {$via :agree you=|who are| one=|which is| many=|which are|} asked to be exact, in the same words as on {$before}: {$what}.}}
    *    *   none *    {{{$from :party at=start} {$from :agree you=propose one=proposes} to {$to}, through {$via}: {$what}.}}
    *    *   *    none {{{$from :party at=start} {$from :agree you=propose one=proposes} to {$to}, through {$via}, in the same words as on {$before}.}}
    *    *   *    *    {{{$from :party at=start} {$from :agree you=propose one=proposes} to {$to}, through {$via}, in the same words as on {$before}: {$what}.}}`,
  countered: `
    .input {$from :party}
    .input {$to :party}
    .input {$via :maybe-party}
    .input {$exact :whether}
    .input {$before :maybe-day style=letter}
    .input {$what :list}
    .match $via $exact $before $what
    none *   none *    {{{$from :party at=start} {$from :agree you=counter one=counters} what {$to} proposed: {$what}.}}
    none *   *    *    {{{$from :party at=start} {$from :agree you=counter one=counters} what {$to} proposed, in the same words as on {$before}: {$what}.}}
    *    yes none *    {{{$from :party at=start} {$from :agree you=counter one=counters} what {$to} proposed, through {$via}, {$via :agree you=|who are| one=|which is| many=|which are|} asked to be exact: {$what}.}}
    *    yes *    none {{{$from :party at=start} {$from :agree you=counter one=counters} what {$to} proposed, through {$via}, {$via :agree you=|who are| one=|which is| many=|which are|} asked to be exact, in the same words as on {$before}.}}
    *    yes *    *    {{{$from :party at=start} {$from :agree you=counter one=counters} what {$to} proposed, through {$via}, {$via :agree you=|who are| one=|which is| many=|which are|} asked to be exact, in the same words as on {$before}: {$what}.}}
    *    *   none *    {{{$from :party at=start} {$from :agree you=counter one=counters} what {$to} proposed, through {$via}: {$what}.}}
    *    *   *    none {{{$from :party at=start} {$from :agree you=counter one=counters} what {$to} proposed, through {$via}, in the same words as on {$before}.}}
    *    *   *    *    {{{$from :party at=start} {$from :agree you=counter one=counters} what {$to} proposed, through {$via}, in the same words as on {$before}: {$what}.}}`,
  arrived: `
    .input {$from :party}
    .input {$before :maybe-day style=letter}
    .match $from $before
    you none {{Your offer has reached {$to :party}, carried by {$via :maybe-party}: {$clauses :clauses}.}}
    you *    {{Your offer has reached {$to :party}, carried by {$via :maybe-party}, in the same words as on {$before}: {$clauses :clauses}.}}
    *   none {{An offer from {$from} has reached {$to :party}, carried by {$via :maybe-party}: {$clauses :clauses}.}}
    *   *    {{An offer from {$from} has reached {$to :party}, carried by {$via :maybe-party}, in the same words as on {$before}: {$clauses :clauses}.}}`,
  'own-arrived': `
    .input {$track :maybe-track}
    .input {$before :maybe-day style=letter}
    .match $track $before
    none none {{Your offer has reached {$to :party}, carried by {$via :maybe-party}.}}
    none *    {{Your offer has reached {$to :party}, carried by {$via :maybe-party}, in the same words as on {$before}.}}
    *    none {{Your offer on {$track} has reached {$to :party}, carried by {$via :maybe-party}.}}
    *    *    {{Your offer on {$track} has reached {$to :party}, carried by {$via :maybe-party}, in the same words as on {$before}.}}`,
  accepted: `
    .input {$who :party}
    .input {$via :maybe-party}
    .match $via
    none {{{$who :party at=start} {$who :agree you=accept one=accepts} what {$from :party} proposed.}}
    *    {{{$who :party at=start} {$who :agree you=answer one=answers} through {$via} and {$who :agree you=accept one=accepts} what {$from :party} proposed.}}`,
  refused: `
    .input {$who :party}
    .input {$via :maybe-party}
    .input {$again :whether}
    .match $via $again
    none yes {{{$who :party at=start} {$who :agree you=refuse one=refuses} again what {$from :party} proposed, {$why}.}}
    none *   {{{$who :party at=start} {$who :agree you=refuse one=refuses} what {$from :party} proposed, {$why}.}}
    *    yes {{{$who :party at=start} {$who :agree you=answer one=answers} through {$via} and {$who :agree you=refuse one=refuses} again what {$from :party} proposed, {$why}.}}
    *    *   {{{$who :party at=start} {$who :agree you=answer one=answers} through {$via} and {$who :agree you=refuse one=refuses} what {$from :party} proposed, {$why}.}}`,
  /** Of a counter that has not been answered, or was refused for now. */
  'not-taken-up': `
    .input {$who :party}
    .input {$via :maybe-party}
    .match $via
    none {{{$who :party at=start} {$who :agree you=do one=does many=do} not take up the counter-proposal from {$from :party} for now.}}
    *    {{{$who :party at=start} {$who :agree you=answer one=answers} through {$via}: {$who :agree you=you one=it many=they} {$who :agree you=do one=does many=do} not take up the counter-proposal from {$from :party} for now.}}`,
  /** For the one whose offer it was, and who knows what it said. */
  accepts: '{$who :party at=start} {$who :agree you=accept one=accepts}.',
  refuses: `
    .input {$who :party}
    .input {$again :whether}
    .match $again
    yes {{{$who :party at=start} {$who :agree you=refuse one=refuses} again, {$why}.}}
    *   {{{$who :party at=start} {$who :agree you=refuse one=refuses}, {$why}.}}`,
  'why-red-line': `
    .input {$issue :maybe-article}
    .match $issue
    none {{because it crosses a red line}}
    *    {{because it crosses a red line on {$issue}}}`,
  'why-not-now': 'for now',
  // An offer as a whole can bring too little; of one article it may ask too much as well as give too little.
  'why-too-little': `
    .input {$issue :maybe-article}
    .match $issue
    none {{because it offers too little}}
    *    {{because of {$issue}}}`,
  'answer-carried': '{$via :party at=start} {$via :agree you=carry one=carries} the answer.',
  blurred: '{$via :party at=start} had made it vague on the way: {$clauses :clauses}.',
} as const;
