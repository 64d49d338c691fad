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
    sure        {{If nothing more is agreed, home would almost certainly ratify the draft.}}
    probable    {{If nothing more is agreed, home would probably ratify the draft.}}
    perhaps     {{If nothing more is agreed, home would perhaps ratify the draft.}}
    open        {{If nothing more is agreed, the draft could go either way at home: {$why}.}}
    perhaps-not {{If nothing more is agreed, home would perhaps not ratify the draft: {$why}.}}
    *           {{If nothing more is agreed, home would probably not ratify the draft: {$why}.}}`,
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
  'unsure-of-factions': 'it is unclear how {$factions :list style=quoted} would vote',
  'unsure-of-support': 'support at home is barely enough, or barely too low',
  sum: 'At home {$support :count} of 100 would say yes. It takes {$needed :count}.',
  'sum-thought': 'As far as you know, {$support :count} of 100 at home would say yes. It takes {$needed :count}.',
  /** Home is not known exactly: by factions, and by support alone. */
  'doubt-factions': 'This is not certain: each group may ask for up to {$by :count} % more or less of its best text.',
  'doubt-support': 'This is not certain: up to {$by :count} more or fewer of 100 may say yes.',
  'support-alone': 'Only support at home counts here.',
  'support-adds': 'Support at home above 50 adds {$points :count}.',
  'support-takes': 'Support at home below 50 takes away {$points :count}.',

  'faction-against':
    '{$name}: against. The text is worth {$share :count} % of this group’s best one; half of the group says yes at {$asks :count} %.',
  'faction-mostly-against':
    '{$name}: mostly against. The text is worth {$share :count} % of this group’s best one; half of the group says yes at {$asks :count} %.',
  'faction-mostly-for':
    '{$name}: mostly for. The text is worth {$share :count} % of this group’s best one; half of the group says yes at {$asks :count} %.',
  'faction-for':
    '{$name}: for. The text is worth {$share :count} % of this group’s best one; half of the group says yes at {$asks :count} %.',
  'faction-wants': 'Half of the group accepts a text worth {$asks :count} % of its best one.',
  'faction-wants-about':
    'Half of the group accepts a text worth about {$asks :count} % of its best one, give or take {$by :count} %.',
  'faction-cares': `
    .input {$more :articles}
    .input {$less :articles}
    .match $more $less
    none none {{Weighs the articles as your mandate does.}}
    none *    {{Cares less about {$less} than your mandate does.}}
    *    none {{Cares more about {$more} than your mandate does.}}
    *    *    {{Cares more about {$more}, less about {$less} than your mandate does.}}`,
} as const;
