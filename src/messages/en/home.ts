/** How a home would take a text that has not been signed yet, and what its factions make of it. */
export const home = {
  /** The text as it stands, with all its articles agreed. */
  'whole-text': `
    .input {$reception :choice}
    .match $reception
    sure        {{As the text stands, home would almost certainly ratify it.}}
    probable    {{As the text stands, home would probably ratify it.}}
    perhaps     {{As the text stands, home would perhaps ratify it.}}
    open        {{As the text stands, it could go either way at home: {$why}.}}
    perhaps-not {{As the text stands, home would perhaps not ratify it: {$why}.}}
    *           {{As the text stands, home would probably not ratify it: {$why}.}}`,
  /** The text as it stands, with articles that are not agreed. */
  text: `
    .input {$reception :choice}
    .match $reception
    sure        {{As the text stands, with silence where nothing is agreed, home would almost certainly ratify it.}}
    probable    {{As the text stands, with silence where nothing is agreed, home would probably ratify it.}}
    perhaps     {{As the text stands, with silence where nothing is agreed, home would perhaps ratify it.}}
    open        {{As the text stands, with silence where nothing is agreed, it could go either way at home: {$why}.}}
    perhaps-not {{As the text stands, with silence where nothing is agreed, home would perhaps not ratify it: {$why}.}}
    *           {{As the text stands, with silence where nothing is agreed, home would probably not ratify it: {$why}.}}`,
  /** The text with what the reader has pencilled in. */
  draft: `
    .input {$reception :choice}
    .match $reception
    sure        {{With this in the text, home would almost certainly ratify it.}}
    probable    {{With this in the text, home would probably ratify it.}}
    perhaps     {{With this in the text, home would perhaps ratify it.}}
    open        {{With this in the text, it could go either way at home: {$why}.}}
    perhaps-not {{With this in the text, home would perhaps not ratify it: {$why}.}}
    *           {{With this in the text, home would probably not ratify it: {$why}.}}`,
  'why-factions': 'not enough for {$factions :list style=quoted}',
  'why-support': 'support at home is too low',
  /** A verdict that could go either way. */
  'unsure-of-factions': 'nobody can be sure of {$factions :list style=quoted}',
  'unsure-of-support': 'support at home is just enough, or just too low',
  sum: '{$support :count} of 100 at home would say yes to it. It needs {$needed :count}.',
  'sum-thought':
    'As far as you know them, {$support :count} of 100 at home would say yes to it. It needs {$needed :count}.',
  /** Home is not known exactly: by factions, and by support alone. */
  'doubt-factions':
    'Nobody can be sure: each group may turn out to ask for up to {$by :count} % more or less of the best text.',
  'doubt-support': 'Nobody can be sure: home may turn out to give up to {$by :count} more or less of 100.',
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
  'faction-wants-about':
    'Half of them say yes to a text that is worth about {$asks :count} % of the best one to them: up to {$by :count} % more or less, nobody can be sure.',
  'faction-cares': `
    .input {$more :articles}
    .input {$less :articles}
    .match $more $less
    none none {{Sees things as your sheet does.}}
    none *    {{Cares less about {$less} than your sheet does.}}
    *    none {{Cares more about {$more} than your sheet does.}}
    *    *    {{Cares more about {$more}, less about {$less} than your sheet does.}}`,
} as const;
