/** What a scenario is like as a game, for whoever writes it: sentences that stand one after the other. */
export const proof = {
  'deals.none': 'On the first day, none of the {$texts :count} possible texts suits every signatory.',
  'deals.one-in':
    'On the first day, one text in {$one :count} suits every signatory: {$deals :count} of {$texts :count}.',
  'deals.percent':
    'On the first day, {$percent :count} % of all texts suit every signatory: {$deals :count} of {$texts :count}.',
  'level.fits':
    'The level is right: {$level :one-of beginner=|for beginners| standard=|standard| hard=|hard| no-deal=|without a deal|}.',
  'level.rather':
    'The file says {$level :one-of beginner=|for beginners| standard=|standard| hard=|hard| no-deal=|without a deal|}, but the level is {$rather :one-of beginner=|for beginners| standard=|standard| hard=|hard| no-deal=|without a deal|}.',
  'level.easier':
    'It is far easier than {$level :one-of beginner=|one for beginners| standard=|a standard one| hard=|a hard one| no-deal=|one without a deal|} should be.',
  'level.harder':
    'It is far harder than {$level :one-of beginner=|one for beginners| standard=|a standard one| hard=|a hard one| no-deal=|one without a deal|} should be.',
  'level.no-deal': 'As the level says, no text suits every signatory: players learn when to walk away.',
  'days.none-from': 'From round {$round :count} on, there is none.',
  'days.fewer': 'By the last round only {$deals :count} are left.',
  'days.more': 'By the last round there are {$deals :count}.',
  draws: 'Walk-aways are drawn at random: on the best day, {$games :count} of 100 games have such a text.',
  'blocks.walk-away':
    'The biggest obstacle is what no deal is worth to {$party}: without it there would be {$gain :count} more.',
  'blocks.red-line': 'The biggest obstacle is a red line of {$party}: without it there would be {$gain :count} more.',
  'blocks.together': 'There is no single obstacle: several things block a deal together.',
  powerless: 'No text ever fails because of {$parties :list by=or} alone.',
  trade: 'One possible trade: “{$first}” matters more to {$one}, and “{$second}” to {$other}.',
  'trade.none': 'There is no possible trade.',
  agree: 'On {$articles :list style=quoted} all delegations want the same.',
  /** Below the remarks. */
  'remarks.meant':
    'If a remark describes something you intend, say so in the file, with the reason: intended: [\\{ remark: CODE, because: "..." \\}].',
} as const;
