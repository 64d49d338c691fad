/** What games without persons show of a scenario, by code: each says what to turn. */
export const asPlayed = {
  'seldom-signed':
    'In {$games :count} games among negotiators "{$track}" was signed in {$percent :count} %. Lower a walk-away, or give more rounds.',
  'seldom-signed.against':
    'In {$games :count} games among negotiators "{$track}" was signed in {$percent :count} %. Where a vote failed it was mostly "{$party}" that was against ({$against :count} % of the votes): lower its walk-away, or give it more points for what the others can bear.',
  'seldom-signed.no-vote':
    'In {$games :count} games among negotiators nobody ever called a vote on "{$track}". Lower walk-aways, or give more rounds.',
  'seldom-signed.after':
    'In {$games :count} games among negotiators "{$track}" was signed in {$percent :count} %, since it waits for "{$after}", which is hardly ever signed. Make "{$after}" easier first.',
  'signed-without-deal':
    'The level says that there is no deal, and negotiators signed "{$track}" in {$percent :count} % of {$games :count} games. Raise a walk-away, or choose another level.',
  'same-text':
    '{$percent :count} % of the {$signed :count} texts of "{$track}" that negotiators signed are one and the same (different texts: {$texts :count}). Bring the points of neighbouring answers closer together, or raise the spread of walk-aways, so that there is more than one way out.',
  'signed-early':
    'Half of the texts of "{$track}" are signed by {$label} {$round :count} of {$rounds :count}: there is little to negotiate about. Raise walk-aways, or let the parties want different things.',
  'walks-out':
    'Somebody walked out in {$percent :count} % of {$games :count} games among negotiators, mostly "{$party}" ({$left :count} %). Lower its walk-away.',
  'uneven-chairs':
    'Where a text was signed, "{$least}" came to {$leastPercent :count} % of what it could have gained, and "{$most}" to {$mostPercent :count} %. Give "{$least}" more points for what "{$most}" cares little about, or raise its walk-away.',
  'seldom-holds':
    '{$percent :count} % of the {$ratified :count} texts that negotiators signed and homes ratified did not last. Give some lines of the durability table more points.',
  'seldom-holds.no-line':
    '{$percent :count} % of the {$ratified :count} texts that negotiators signed and homes ratified did not last, and no line of the file speaks for any. Add lines to "durability" that say what makes a text last.',
  'seldom-holds.lines':
    '{$percent :count} % of the {$ratified :count} texts that negotiators signed and homes ratified did not last. What would have helped was hardly ever in them: {$lines :list}. Make these answers worth more to somebody, or reward others.',
  'seldom-ratified':
    'Homes refused {$percent :count} % of the {$signed :count} texts that negotiators signed, mostly that of "{$party}". Give it more support to begin with, or ask for less under "ratify".',
  'seldom-ratified.factions':
    'Homes refused {$percent :count} % of the {$signed :count} texts that negotiators signed, mostly that of "{$party}". Lower what its factions want.',
  'always-silent':
    '{$percent :count} % of the {$signed :count} texts that negotiators signed say nothing on "{$issue}". Give "{$option}", which silence means, fewer points, or leave the issue out.',
  'never-proposed':
    'In {$games :count} games among negotiators nobody ever proposed these answers of "{$issue}": {$options :list}. Give them more points for somebody, or leave them out.',
  'unused-mediator':
    'In {$games :count} games among negotiators the mediator "{$mediator}" never put a text of "{$track}". See that it can talk with all who sign, and that they are far enough apart to need it.',
  'never-happens':
    'In {$games :count} games among negotiators the event "{$event}" never happened. Give it another time, or leave it out.',
} as const;
