/** What makes a scenario that can be played a poor game, by code. Ids are repeated as they stand in the file. */
export const doubtful = {
  'no-deal-possible': 'No text of "{$track}" suits everybody who signs it, whatever is drawn and on whatever day.',
  'deal-rarely-possible':
    'In {$games :count} of 100 games some text of "{$track}" suits everybody who signs it: in all others the talks must fail.',
  'too-many-deals':
    'On the best day, {$percent :count} % of all texts of "{$track}" suit everybody: at the level "{$level :one-of beginner=|beginner| standard=|standard| hard=|hard| no-deal=|no-deal|}" it should be {$most :count} % at most, or nearly anything will do.',
  'too-few-deals':
    'On the best day, one text of "{$track}" in {$one :count} suits everybody: at the level "{$level :one-of beginner=|beginner| standard=|standard| hard=|hard| no-deal=|no-deal|}" it should be one in {$least :count} at least, or hardly anybody finds one.',
  'unintended-deal':
    'The level is "no-deal", but {$deals :count} texts of "{$track}" can suit everybody: somebody will find one.',

  'silence-suits-all':
    'A text of "{$track}" that says nothing suits everybody: it can be signed before anybody has talked.',
  'one-article-suits-all':
    'A text of "{$track}" that says nothing but {$options :list by=or} in "{$issue}" suits everybody: one article is enough.',
  'accepts-nearly-all':
    '"{$party}" would sign {$percent :count} % of all texts of "{$track}": it has nothing to negotiate for.',
  'accepts-nearly-nothing': '"{$party}" would sign {$percent :count} % of all texts of "{$track}": it can only say no.',
  'blocks-nothing':
    '"{$party}" would sign every text of "{$track}" that the others sign: its signature is not needed for anything.',
  'dream-suits-all':
    'What is best for "{$party}" in "{$track}" suits everybody else too: it need not give anything for it.',
  'walk-away-out-of-reach':
    'No text of "{$track}" is worth as much to "{$party}" as no deal: the best is worth {$most}, so it never signs.',
  'walk-away-binds-nothing':
    'Every text of "{$track}" is worth more to "{$party}" than no deal: the worst is worth {$least}, so this walk-away changes nothing.',
  'spread-beyond-points':
    'With {$spread} more, as one game in four draws it, no text of "{$track}" is worth as much to "{$party}" as no deal: the best is worth {$most}.',
  'spread-beyond-points.below':
    'With {$spread} less, as one game in four draws it, every text of "{$track}" is worth more to "{$party}" than no deal: the worst is worth {$least}.',
  'drift-beyond-points':
    'From round {$round :count} on no text of "{$track}" is worth as much to "{$party}" as no deal: the best is worth {$most}.',
  'drift-beyond-points.below':
    'From round {$round :count} on every text of "{$track}" is worth more to "{$party}" than no deal: the worst is worth {$least}.',
  'shock-beyond-points':
    'Chance can move this walk-away by {$shock} in a round, and all texts of "{$track}" lie within {$range} for "{$party}": chance decides, and not the talks.',
  'indifferent-party':
    'All texts of "{$track}" are worth the same to "{$party}": it does not matter to it what it signs.',
  'silence-crosses-red-line':
    'This red line rules out "{$option}", which is what silence means in "{$issue}": "{$party}" can sign no text of "{$track}" that leaves it open.',

  'never-better-option':
    'Nobody ever has a reason to choose "{$option}" in "{$issue}": "{$by}" is at least as good for everybody.',
  'never-signed-option':
    '"{$option}" of "{$issue}" is in no text that suits everybody, and nobody likes it best: it is never chosen.',
  'best-option-for-all': 'Everybody likes "{$option}" best in "{$issue}": there is nothing to negotiate there.',
  'decisive-article':
    '"{$issue}" makes up {$percent :count} % of what "{$track}" is worth to all of them: the other articles hardly count.',
  'decisive-article.for-one':
    '"{$issue}" makes up {$percent :count} % of what "{$track}" is worth to "{$party}": for the rest it has nothing to ask.',
  'weightless-article': '"{$issue}" is worth next to nothing to everybody: it could be left out.',
  'nothing-to-trade':
    'In "{$track}" everybody cares for the same articles: nobody can give what costs it little for what matters more to it.',

  'pair-cannot-speak':
    '"{$one}" and "{$other}" sign "{$track}" together, but can never speak with each other, and nobody mediates.',
  'position-across-red-line':
    'Here {$party} {$stance :one-of wants=|wants| accepts=|accepts|} what a declared red line of its own rules out: one of the two is a mistake.',
  'position-across-red-line.secret':
    'Here {$party} {$stance :one-of wants=|wants| accepts=|accepts|} in public what a secret red line of its own rules out: nobody could tell why it does not sign.',
  'position-against-points':
    'In public "{$party}" is for "{$option}", which is worth {$worth} to it, and against "{$other}", which is worth {$otherWorth}.',
  'terms-cancel': 'The terms of "{$party}" for this combination add up to nothing.',
  'term-never-counts': 'No text that "{$party}" and the others could sign has this combination: the term never counts.',
  'term-always-counts': 'Every text has this combination: the term of "{$party}" always counts, and changes nothing.',

  'unequal-mandates':
    'The mandate of "{$party}" has {$has :count} words, that of "{$other}" {$otherHas :count}: who reads more knows more.',
  'unequal-positions':
    'Positions of "{$party}" are known on {$has :count} answers, those of "{$other}" on {$otherHas :count}: the others can read the one better than the other.',
  'unsourced-positions':
    'No position of "{$party}" has a source, while those of others have: all that is known of it is a guess.',
  'later-than-facts': '{$date} is after {$factsAsOf}, the day that the facts are as of.',
  'later-than-facts.source':
    '"{$source}" is of {$date}, after {$factsAsOf}, the day that the facts are as of: what it says may not have been known yet.',
  'long-wording':
    'This wording has {$has :count} characters, more than the {$most :count} that fit between brackets: for its sake the page shows only the labels of all options of "{$issue}".',
  'long-word':
    '"{$word}" is a word of {$has :count} letters: one of more than {$most :count} does not fit on a small screen.',
  'signatory-settles-nothing':
    '"{$party}" signs "{$track}", but no article there needs its initials: it has a say only at the vote.',
  'no-durability-lines':
    'Texts are ratified and may break after the signature, but nothing in the file says what makes one last.',

  'intended-nothing': 'This says that "{$remark}" is meant so, but there is no such remark.',
  'intended-nothing.about': 'This says that "{$remark}" of "{$about}" is meant so, but there is no such remark.',
} as const;
