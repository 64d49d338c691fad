/** What makes a scenario that can be played a poor game, by code. Ids are repeated as they stand in the file. */
export const doubtful = {
  'no-deal-possible':
    'No deal on "{$track}" is ever acceptable to all signatories, in any round and with any random values.',
  'deal-rarely-possible':
    'In only {$games :count} of 100 games is any deal on "{$track}" acceptable to all signatories. In the other games the talks must fail.',
  'too-many-deals':
    'On the best day, {$percent :count} % of all possible deals on "{$track}" are acceptable to all signatories. At the level "{$level :one-of beginner=|beginner| standard=|standard| hard=|hard| no-deal=|no-deal|}" it should be {$most :count} % at most, or almost any deal will be signed.',
  'too-few-deals':
    'On the best day, one possible deal on "{$track}" in {$one :count} is acceptable to all signatories. At the level "{$level :one-of beginner=|beginner| standard=|standard| hard=|hard| no-deal=|no-deal|}" it should be at least one in {$least :count}, or few players will find one.',
  'unintended-deal':
    'The level is "no-deal", but {$deals :count} possible deals on "{$track}" can be acceptable to all signatories, and players may find one.',

  'silence-suits-all':
    'A deal on "{$track}" that leaves every article open is acceptable to all signatories, so it can be signed without any negotiation.',
  'one-article-suits-all':
    'A deal on "{$track}" that only settles {$options :list by=or} in "{$issue}" is acceptable to all signatories, so one article is enough.',
  'accepts-nearly-all':
    '"{$party}" would sign {$percent :count} % of all possible deals on "{$track}", so it has little to negotiate for.',
  'accepts-nearly-nothing':
    '"{$party}" would sign only {$percent :count} % of all possible deals on "{$track}", so it can do little except refuse.',
  'blocks-nothing':
    '"{$party}" would sign every deal on "{$track}" that the others would sign, so its signature makes no difference.',
  'dream-suits-all':
    'The best deal on "{$track}" for "{$party}" is also acceptable to all other signatories, so it need not concede anything.',
  'walk-away-out-of-reach':
    'For "{$party}", no deal on "{$track}" is worth as much as walking away (the best is worth {$most}), so it never signs.',
  'walk-away-binds-nothing':
    'For "{$party}", every deal on "{$track}" is worth more than walking away (the worst is worth {$least}), so this walk-away has no effect.',
  'spread-beyond-points':
    'In one game in four this walk-away is at least {$spread} higher, and then no deal on "{$track}" is worth as much to "{$party}" (the best is worth {$most}).',
  'spread-beyond-points.below':
    'In one game in four this walk-away is at least {$spread} lower, and then every deal on "{$track}" is worth more to "{$party}" (the worst is worth {$least}).',
  'drift-beyond-points':
    'From round {$round :count} on, no deal on "{$track}" is worth as much to "{$party}" as walking away (the best is worth {$most}).',
  'drift-beyond-points.below':
    'From round {$round :count} on, every deal on "{$track}" is worth more to "{$party}" than walking away (the worst is worth {$least}).',
  'shock-beyond-points':
    'Chance can move this walk-away by {$shock} in one round, while all deals on "{$track}" differ by at most {$range} for "{$party}", so chance decides more than the talks.',
  'indifferent-party': 'All deals on "{$track}" are worth the same to "{$party}", so it does not care what it signs.',
  'silence-crosses-red-line':
    'This red line rules out "{$option}", which is what silence means in "{$issue}". So "{$party}" cannot sign any deal on "{$track}" that leaves this article open.',

  'never-better-option':
    'No party ever has a reason to choose "{$option}" in "{$issue}", because "{$by}" is at least as good for all of them.',
  'never-signed-option':
    '"{$option}" of "{$issue}" is in no deal that is acceptable to all signatories, and no party likes it best, so it is never chosen.',
  'best-option-for-all': 'All parties like "{$option}" best in "{$issue}", so there is nothing to negotiate there.',
  'decisive-article':
    '"{$issue}" makes up {$percent :count} % of the value of "{$track}" for all signatories together, so the other articles hardly count.',
  'decisive-article.for-one':
    '"{$issue}" makes up {$percent :count} % of the value of "{$track}" for "{$party}", so it has little reason to negotiate the rest.',
  'weightless-article': '"{$issue}" is worth almost nothing to any party and could be left out.',
  'nothing-to-trade':
    'In "{$track}" all signatories care about the same articles, so no concession costs one side little and gives another much.',

  'pair-cannot-speak':
    '"{$one}" and "{$other}" sign "{$track}" together, but they can never speak to each other and have no mediator.',
  'position-across-red-line':
    'Here {$party} {$stance :one-of wants=|wants| accepts=|accepts|} an option that its own declared red line rules out. One of the two is a mistake.',
  'position-across-red-line.secret':
    'Here {$party} {$stance :one-of wants=|wants| accepts=|accepts|} in public an option that its own secret red line rules out, so its refusal to sign could not be understood.',
  'position-against-points':
    'In public "{$party}" supports "{$option}", which is worth {$worth} to it, and opposes "{$other}", which is worth {$otherWorth}.',
  'terms-cancel': 'The terms of "{$party}" for this combination add up to zero.',
  'term-never-counts':
    'No deal that "{$party}" and the others could sign has this combination, so the term has no effect.',
  'term-always-counts':
    'Every deal has this combination, so the term of "{$party}" always counts and makes no difference.',

  'unequal-mandates':
    'The mandate of "{$party}" has {$has :count} words, and that of "{$other}" has {$otherHas :count}. The first player gets more to read, and knows more.',
  'unequal-positions':
    'Positions of "{$party}" are known on {$has :count} answers, and those of "{$other}" on {$otherHas :count}, so the first party is easier to predict.',
  'unsourced-positions': 'No position of "{$party}" has a source, while those of other parties do.',
  'later-than-facts': '{$date} is later than {$factsAsOf}, the day of "factsAsOf".',
  'later-than-facts.source':
    '"{$source}" is dated {$date}, later than {$factsAsOf}, the day of "factsAsOf". It may not have been known yet.',
  'long-wording':
    'This wording has {$has :count} characters, and only {$most :count} fit between brackets. So the page shows only the labels for all options of "{$issue}".',
  'long-word':
    'The word "{$word}" has {$has :count} letters. A word of more than {$most :count} letters does not fit on a small screen.',
  'signatory-settles-nothing':
    '"{$party}" signs "{$track}", but no article there needs its initials, so it can only decide in the vote.',
  'no-durability-lines':
    'Agreements are ratified and may break down after the signature, but the file does not say what makes one last.',

  'intended-nothing': 'This marks the remark "{$remark}" as intended, but there is no such remark.',
  'intended-nothing.about':
    'This marks the remark "{$remark}" about "{$about}" as intended, but there is no such remark.',
} as const;
