/** Ways for a link to leave the screen: a code that phones read, the system's own, a picture, a frame in another page. */
export const share = {
  show: 'Show it to the class',
  code: 'QR code of the link',
  point: 'Point the camera of a phone at the code. It opens:',
  'too-fine':
    'This link is so long that its code would be too fine for a phone to read off a screen. Copy the link and send it. It opens:',
  'only-here':
    'This page is open at an address that only this computer knows, so a phone cannot open it. Open Parley at an address of your network or of the internet, and the game with the link.',
  send: 'Share…',
  'send-failed': 'The device did not take the link. Copy it instead.',
  'send-words': 'What came of “{$title}” in Parley: {$words}',
  'picture-sent': 'Share the picture',
  'picture-saved': 'Save the picture',
  'picture-making': 'The picture is being made…',
  'picture-kept': 'Saved as {$name}.',
  'picture-failed': 'The picture could not be made here. Try again, or use another browser.',
  embed: 'Put it in a page',
  'embed-heading': 'Put this outcome in a page',
  'embed-about':
    'Paste this where your page or your course takes HTML. It shows the outcome in a frame, with a link that opens all of it in Parley.',
  'embed-html': 'HTML to paste',
  'html-copy': 'Copy{#hidden} the HTML{/hidden}',
  'html-copied': 'Copied{#hidden} the HTML{/hidden}',
  'html-copied-said': 'The HTML is copied.',
  'embed-else': 'Some course pages take no frames. Paste the link there.',
  'frame-title': 'An outcome in Parley: {$title}',
  'link-copy': 'Copy the link',
  'link-copied': 'The link is copied.',
  'pass-on-about':
    'Send this link to whoever speaks for that delegation. They go on where you stopped, and send you a link back. The page shows each of you only what your own chair knows. But the link holds all that persons have done, in private too: whoever takes it apart can find that out.',
  'pass-on-words': 'It is your turn in “{$title}” in Parley.',
  'invite-about':
    'Whoever opens the link comes to this screen with what you have set here. What you tick they cannot change.',
  'lock-chair': 'The chair',
  'lock-difficulty': 'How the others bargain',
  'lock-reveal': 'What they tell',
  'lock-hints': 'Hints',
  'lock-scores': 'When points are shown',
  'lock-attacks': 'Attacks in the news',
  'lock-seed': 'The same game for everybody',
  'invite-words': 'Sit down to “{$title}” in Parley.',
} as const;
