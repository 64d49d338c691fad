/** What a scenario is like as a game, for whoever writes it: sentences that stand one after the other. */
export const proof = {
  'deals.none': 'On the first day, none of {$texts :count} possible texts suits everybody who signs.',
  'deals.one-in':
    'On the first day, one text in {$one :count} suits everybody who signs: {$deals :count} of {$texts :count}.',
  'deals.percent':
    'On the first day, {$percent :count} % of all texts suit everybody who signs: {$deals :count} of {$texts :count}.',
  'level.fits':
    'As hard as it says: {$level :one-of beginner=|for beginners| standard=|standard| hard=|hard| no-deal=|without a deal|}.',
  'level.rather':
    'The file calls it {$level :one-of beginner=|one for beginners| standard=|standard| hard=|hard| no-deal=|one without a deal|}, but it is {$rather :one-of beginner=|one for beginners| standard=|standard| hard=|hard| no-deal=|one without a deal|}.',
  'level.easier':
    'It is far easier than {$level :one-of beginner=|one for beginners| standard=|a standard one| hard=|a hard one| no-deal=|one without a deal|} should be.',
  'level.harder':
    'It is far harder than {$level :one-of beginner=|one for beginners| standard=|a standard one| hard=|a hard one| no-deal=|one without a deal|} should be.',
  'level.no-deal': 'No text can suit everybody, as the level says: what is learned is when to walk away.',
  'days.none-from': 'From round {$round :count} on there is none.',
  'days.fewer': 'By the last round it is only {$deals :count}.',
  'days.more': 'By the last round it is {$deals :count}.',
  draws: 'Walk-aways are drawn: in {$games :count} of 100 games there is such a text on the best day.',
  'blocks.walk-away':
    'What stands most in the way is what no deal is worth to {$party}: without that there would be {$gain :count} more.',
  'blocks.red-line':
    'What stands most in the way is a red line of {$party}: without it there would be {$gain :count} more.',
  'blocks.together': 'Nothing stands in the way alone: only several things together do.',
  powerless: 'No text ever fails for {$parties :list by=or} alone.',
  trade: 'A trade to be found: “{$first}” matters more to {$one}, and “{$second}” to {$other}.',
  'trade.none': 'There is nothing to trade.',
  agree: 'On {$articles :list style=quoted} everybody wants the same.',
  /** Below the remarks. */
  'remarks.meant':
    'What is meant so can be said to be meant, with the reason, in the file: intended: [\\{ remark: CODE, because: "..." \\}].',
} as const;
