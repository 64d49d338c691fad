/** For who runs it with a class: what to do before, who sits where, and how a lesson goes. */
export const teaching = {
  heading: 'With a class',
  before: 'Before the lesson',
  'before-play': 'Play the scenario that is marked “Start here” yourself. Its tutorial takes 15 minutes.',
  'before-screen': 'For the screen of the classroom, choose “Projector” under Settings.',
  'before-paper': 'Who reads better on paper: choose a chair, then “Print this brief”.',
  'before-war':
    'Where a scenario is about a real war, read what stands beside the chairs. Attacks can be left out there.',
  seats: 'Who sits where',
  'seats-pairs':
    'Two pupils at a device speak for one delegation, and the computer plays the others: for 24 pupils, twelve devices and twelve games. Let all take the same scenario, and different chairs.',
  'seats-together':
    'Or several sit at one device, a chair each, and hand it to each other. The table is covered in between.',
  minutes: 'A lesson of 45 minutes',
  'minutes-situation': '{#b}5 minutes:{/b} the situation, all together.',
  'minutes-mandate': '{#b}5 minutes:{/b} each its own mandate, and the questions beside it.',
  'minutes-talks': '{#b}25 minutes:{/b} the talks.',
  'minutes-debrief':
    '{#b}10 minutes:{/b} how it went, first for each, then together. The debrief has questions “To talk about”.',
  'minutes-longer':
    'A scenario of 45 minutes wants two lessons. A device keeps its game, one at a time, until another is begun.',
  after: 'What is left of it',
  'after-link':
    'Games and notes stay on the device. Under the debrief each outcome has a link, without names: open it on the screen to compare.',
} as const;
