/** The choice of a chair: the situation, the mandate, the preparation. */
export const chairs = {
  heading: 'Whose chair?',
  advice:
    'You speak for a {#term of=delegation}delegation{/term}, not for a person. To play it is not to agree with it.',
  question: 'Whose chair do you take?',
  you: 'you',
  'beside-you': 'The computer plays the others. To let a person play one of them, press “negotiator”.',
  'handing-over': 'You hand the device to each other. The table is covered in between.',
  locked: 'set for you',
  'set-by-link':
    'Your teacher, or whoever gave you this link, has set what carries a lock. All else is yours to choose.',
  'chair-locked': 'The computer plays the others.',
  'same-game': 'Game {$seed}, as everybody with this link',
  'another-game': 'You get a game of your own, with different random events.',
  'person-plays': 'person{#hidden} plays {$party :party style=name}{/hidden}',
  'negotiator-plays': 'negotiator{#hidden} plays {$party :party style=name}{/hidden}',
  /** Behind the first sentence of what a class should know, to see the rest of it, and to see it no more. */
  'read-on': 'Read on',
  'read-less': 'Less',
  attacks: 'The news tells of attacks',
  'attacks-left-out': 'They are left out, for everybody at this table.',
  leaves: 'Which paper lies on top',
  situation: 'The situation',
  'situation-about': 'Every delegation knows this.',
  'situation-more': 'More about the situation',
  sources: 'Sources{#count} ({$sources :count}){/count}',
  'mandate-sources': 'Sources of this mandate{#count} ({$sources :count}){/count}',
  mandate: 'Mandate',
  'mandate-more': 'The rest of your mandate',
  'mandate-of': 'Delegation: {$party :party style=name}',
  'read-mandate': 'Read the mandate: {$party :party style=name}',
  'mandate-open': 'The mandate of {$party :party style=name} is open.',
  confidential: 'Confidential',
  closed: 'Choose a chair to read its mandate. The other delegations do not see it.',
  'never-sign': 'What you never sign',
  'red-lines': 'Red lines',
  members: 'For whom you speak',
  'members-about':
    'Where your members stand in public on the first day. At the table you can ask them, article by article. Agree to something without asking, and one of them may contradict you.',
  factions: 'Who must ratify at home{#count} ({$factions :count}){/count}',
  'factions-about':
    'What you sign must be {#term of=ratify}ratified{/term}, and for that it needs {#term of=home}support at home{/term}. The others at the table do not know how your home is divided. Who is in it, and what they want, is the designer’s guess.',
  'faction-weight': '{$weight :count} of 100',
  points: 'What matters on your sheet',
  'hide-answers': 'Hide the answers',
  'show-answers': 'Show all answers',
  'points-about':
    'The most {#term of=points}points{/term} that each question can bring you. {#open}Open one to see its answers. {/open}The designer’s guess.',
  bridging: 'an idea that nobody had proposed',
  'red-line': 'red line',
  worth:
    '.input {$points :count} .match $points one {{{$points}{#hidden} point{/hidden}}} * {{{$points}{#hidden} points{/hidden}}}',
  prepared: 'What I prepared',
  prepare: 'Write down your plan, if you like',
  'prepare-about': 'Your notes stay on this device. You can read them again at the table.',
  sit: 'Sit down at the table',
  settings: 'Settings of this game',
  'hand-out': 'Share these settings by a link',
  'choose-first': 'Choose a chair first.',

  // Where no points are told.
  'points-about-unscored':
    'A longer bar matters more to you. {#open}Open a question to see its answers. {/open}The designer’s guess.',
  'points-unscored': 'What matters to you',
} as const;
