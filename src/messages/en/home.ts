/** How a home would take a text that has not been signed yet, and what its factions make of it. */
export const home = {
  /** The text as it stands, with all its articles agreed. */
  'whole-text': `
    .input {$reception :choice}
    .match $reception
    sure        {{Home would almost certainly ratify the draft.}}
    probable    {{Home would probably ratify the draft.}}
    perhaps     {{Home would perhaps ratify the draft.}}
    open        {{At home the draft could go either way: {$why}.}}
    perhaps-not {{Home would perhaps not ratify the draft: {$why}.}}
    *           {{Home would probably not ratify the draft: {$why}.}}`,
  /** The text as it stands, with articles that are not agreed. */
  text: `
    .input {$reception :choice}
    .match $reception
    sure        {{If open articles stay silent, home would almost certainly ratify the draft.}}
    probable    {{If open articles stay silent, home would probably ratify the draft.}}
    perhaps     {{If open articles stay silent, home would perhaps ratify the draft.}}
    open        {{If open articles stay silent, the draft could go either way at home: {$why}.}}
    perhaps-not {{If open articles stay silent, home would perhaps not ratify the draft: {$why}.}}
    *           {{If open articles stay silent, home would probably not ratify the draft: {$why}.}}`,
  /** The text with what the reader has pencilled in. */
  draft: `
    .input {$reception :choice}
    .match $reception
    sure        {{Home would almost certainly ratify this.}}
    probable    {{Home would probably ratify this.}}
    perhaps     {{Home would perhaps ratify this.}}
    open        {{At home this could go either way: {$why}.}}
    perhaps-not {{Home would perhaps not ratify this: {$why}.}}
    *           {{Home would probably not ratify this: {$why}.}}`,
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
