/** Ways for a link to leave the screen: a code that phones read, the system's own, a picture, a frame in another page. */
export const share = {
  show: 'Show it to the class',
  code: 'QR code of the link',
  point: 'Point the camera of a phone at the code. It opens:',
  'too-fine':
    'The code of this link would be too fine for a phone to read from a screen. Copy the link and send it instead. It opens:',
  'only-here':
    'Only this computer can open the address of this page, so a phone cannot. Open Parley at an address on your network or on the internet, and open the game there with the link.',
  send: 'Share…',
  'send-failed': 'This device could not share the link. Copy it instead.',
  'send-words': 'The result of “{$title}” in Parley: {$words}',
  'picture-sent': 'Share the picture',
  'picture-saved': 'Save the picture',
  'picture-making': 'Making the picture…',
  'picture-kept': 'Saved as {$name}.',
  'picture-failed': 'The picture could not be made. Try again, or use another browser.',
  embed: 'Embed it in a page',
  'embed-heading': 'Embed this result in a page',
  'embed-about':
    'Paste this where your page or course accepts HTML. It shows the result in a frame, with a link that opens the full result in Parley.',
  'embed-html': 'HTML to paste',
  'html-copy': 'Copy{#hidden} the HTML{/hidden}',
  'html-copied': 'Copied{#hidden} the HTML{/hidden}',
  'html-copied-said': 'The HTML is copied.',
  'embed-else': 'Some course pages do not allow frames. Paste the link there.',
  'frame-title': 'A result in Parley: {$title}',
  'link-copy': 'Copy the link',
  'link-copied': 'The link is copied.',
  'pass-on-about':
    'Send this link to the person who plays that delegation. They continue where you stopped, and send you a link back. The page shows each of you only what your own delegation knows. But the link contains all moves by people, private ones too, and a person with technical skills could read them.',
  'pass-on-words': 'It is your turn in “{$title}” in Parley.',
  'invite-about':
    'People who open the link see this screen with your settings. They cannot change the ones that you tick.',
  'lock-chair': 'The delegation',
  'lock-difficulty': 'How the others bargain',
  'lock-reveal': 'How much they reveal',
  'lock-hints': 'Hints',
  'lock-scores': 'When points are shown',
  'lock-attacks': 'Attacks in the news',
  'lock-seed': 'The same game for everybody',
  'invite-words': 'Join “{$title}” in Parley.',
} as const;
