/** How a home would take a text that has not been signed yet, and what its factions make of it. */
export const home = {
  /** The text as it stands, with all its articles agreed. */
  'whole-text': `
    .input {$perhaps :whether}
    .input {$ratifies :whether}
    .match $perhaps $ratifies
    yes yes {{As the text stands, home would perhaps ratify it.}}
    yes *   {{As the text stands, home would perhaps not ratify it: {$why}.}}
    *   yes {{As the text stands, home would probably ratify it.}}
    *   *   {{As the text stands, home would probably not ratify it: {$why}.}}`,
  /** The text as it stands, with articles that are not agreed. */
  text: `
    .input {$perhaps :whether}
    .input {$ratifies :whether}
    .match $perhaps $ratifies
    yes yes {{As the text stands, with silence where nothing is agreed, home would perhaps ratify it.}}
    yes *   {{As the text stands, with silence where nothing is agreed, home would perhaps not ratify it: {$why}.}}
    *   yes {{As the text stands, with silence where nothing is agreed, home would probably ratify it.}}
    *   *   {{As the text stands, with silence where nothing is agreed, home would probably not ratify it: {$why}.}}`,
  /** The text with what the reader has pencilled in. */
  draft: `
    .input {$perhaps :whether}
    .input {$ratifies :whether}
    .match $perhaps $ratifies
    yes yes {{With this in the text, home would perhaps ratify it.}}
    yes *   {{With this in the text, home would perhaps not ratify it: {$why}.}}
    *   yes {{With this in the text, home would probably ratify it.}}
    *   *   {{With this in the text, home would probably not ratify it: {$why}.}}`,
  'why-factions': 'not enough for {$factions :list style=quoted}',
  'why-support': 'support at home is too low',
  sum: '{$support :count} of 100 at home would say yes to it. It needs {$needed :count}.',
  'support-alone': 'It rests on support at home alone.',
  'support-adds': 'Support at home is above 50, which adds {$points :count}.',
  'support-takes': 'Support at home is below 50, which takes {$points :count}.',

  'faction-against':
    '{$name}: against it. To them this text is worth {$share :count} % of the best one; half of them say yes at {$asks :count} %.',
  'faction-mostly-against':
    '{$name}: mostly against it. To them this text is worth {$share :count} % of the best one; half of them say yes at {$asks :count} %.',
  'faction-mostly-for':
    '{$name}: mostly for it. To them this text is worth {$share :count} % of the best one; half of them say yes at {$asks :count} %.',
  'faction-for':
    '{$name}: for it. To them this text is worth {$share :count} % of the best one; half of them say yes at {$asks :count} %.',
  'faction-wants': 'Half of them say yes to a text that is worth {$asks :count} % of the best one to them.',
  'faction-cares': `
    .input {$more :articles}
    .input {$less :articles}
    .match $more $less
    none none {{Sees things as your sheet does.}}
    none *    {{Cares less about {$less} than your sheet does.}}
    *    none {{Cares more about {$more} than your sheet does.}}
    *    *    {{Cares more about {$more}, less about {$less} than your sheet does.}}`,
} as const;
