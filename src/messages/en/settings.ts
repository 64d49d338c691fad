/** What can be set for this device. */
export const settings = {
  heading: 'Settings',
  light: 'Light',
  'light-auto': '{#b}As the device{/b}, dark or light by its own setting',
  'light-dark': '{#b}Dark{/b}, a quiet room at night',
  'light-light': '{#b}Light{/b}, for a bright room',
  'light-projector': '{#b}Projector{/b}, high contrast and large type, for the back row',
  sound: 'Sound',
  'sound-on':
    '{#b}Sounds of the table{/b}, such as paper, a pen and a page that turns. What happens outside the room makes none, a war least of all.',
  scenes: 'Map and scenes',
  'scenes-no-picture': '{#b}Without the painted map{/b}. Words say who talks with whom, and what is on its way.',
  'scenes-stay':
    '{#b}Scenes stay until you end them{/b} by a key or a click: a dusk, a vote, somebody who leaves. Otherwise most pass by themselves after a few seconds.',
  played: 'Games played',
  'played-about': 'What came of your last games is kept on this device, to be compared with the next one.',
  'played-none': 'None is kept on this device.',
  'played-forget': 'Delete what came of them',
  'played-forget-ask': 'Delete what came of your last games?',
  'played-forget-means': 'Your next game can then be compared with none of them. That cannot be undone.',
  'played-forget-yes': 'Delete it',
  notes: 'Notes at the table',
  'notes-none':
    '{#b}Show everything from the start{/b}, without notes. Otherwise a note explains each thing once, when it is first needed.',
  language: 'Language',
} as const;
