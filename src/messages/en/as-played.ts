/** What games without persons show of a scenario, by code: each says what to turn. */
export const asPlayed = {
  'seldom-signed':
    'In {$games :count} test games "{$track}" was signed in only {$percent :count} %. Lower a walk-away, or add rounds.',
  'seldom-signed.against':
    'In {$games :count} test games "{$track}" was signed in only {$percent :count} %. When a vote failed, "{$party}" was usually against ({$against :count} % of the votes). Lower its walk-away, or give it more points for answers that the others can accept.',
  'seldom-signed.no-vote':
    'In {$games :count} test games no party ever called a vote on "{$track}". Lower walk-aways, or add rounds.',
  'seldom-signed.after':
    'In {$games :count} test games "{$track}" was signed in only {$percent :count} %, because it waits for "{$after}", which is rarely signed. Make "{$after}" easier first.',
  'signed-without-deal':
    'The level is "no-deal", but "{$track}" was signed in {$percent :count} % of {$games :count} test games. Raise a walk-away, or choose another level.',
  'same-text':
    '{$percent :count} % of the {$signed :count} agreements on "{$track}" in the test games are identical (different agreements: {$texts :count}). Bring the points of neighbouring answers closer together, or raise the spread of walk-aways, so that there is more than one solution.',
  'signed-early':
    'Half of the agreements on "{$track}" are signed by {$label} {$round :count} of {$rounds :count}, so there is little to negotiate. Raise walk-aways, or let the parties want different things.',
  'walks-out':
    'A party walked out in {$percent :count} % of {$games :count} test games, most often "{$party}" ({$left :count} %). Lower its walk-away.',
  'uneven-chairs':
    'In games with an agreement, "{$least}" reached {$leastPercent :count} % of its possible gain, and "{$most}" {$mostPercent :count} %. Give "{$least}" more points for articles that matter little to "{$most}", or raise its walk-away.',
  'seldom-holds':
    '{$percent :count} % of the {$ratified :count} ratified agreements in the test games did not last. Give some lines of the durability table more points.',
  'seldom-holds.no-line':
    '{$percent :count} % of the {$ratified :count} ratified agreements in the test games did not last, and no durability line of the file supported any of them. Add lines to "durability" that say what makes an agreement last.',
  'seldom-holds.lines':
    '{$percent :count} % of the {$ratified :count} ratified agreements in the test games did not last. They rarely had the answers that would have helped: {$lines :list}. Give these answers more points for some party, or reward other answers.',
  'seldom-ratified':
    '{$percent :count} % of the {$signed :count} agreements in the test games were not ratified, most often by the home of "{$party}". Give it more support at the start, or require less under "ratify".',
  'seldom-ratified.factions':
    '{$percent :count} % of the {$signed :count} agreements in the test games were not ratified, most often by the home of "{$party}". Lower the wishes of its factions.',
  'always-silent':
    '{$percent :count} % of the {$signed :count} agreements in the test games are silent on "{$issue}". Give fewer points to "{$option}", which silence means, or remove the issue.',
  'never-proposed':
    'In {$games :count} test games no party ever proposed these answers of "{$issue}": {$options :list}. Give them more points for some party, or remove them.',
  'unused-mediator':
    'In {$games :count} test games the mediator "{$mediator}" never presented a text of "{$track}". Make sure that it can talk to all signatories, and that they are far enough apart to need it.',
  'never-happens': 'In {$games :count} test games the event "{$event}" never happened. Change its time, or remove it.',
} as const;
