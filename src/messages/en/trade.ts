/** What a delegation says of a trade, in several ways each: `given` is what it gives, `gained` what it gets. */
export const trade = {
  offered: [
    'We offer {$given :answer style=full}, and ask for {$gained :answer style=full} in return.',
    'If {$gained :answer} stands on {$gainedIssue :article}, {$given :answer} can stand on {$givenIssue :article}.',
    'On {$gainedIssue :article} we ask for {$gained :answer}. In return we accept {$given :answer style=full}.',
    'To have {$gained :answer style=full}, we give {$given :answer style=full}.',
  ],
  /** Its own letters have offered the one since that day, and have not asked for the other. */
  'asked-for-more': [
    'For {$given :answer style=brief}, which we offered on {$since :day style=letter}, we now ask for {$gained :answer style=full}.',
    '{$given :answer style=brief} still stands, as on {$since :day style=letter}. For it we now need {$gained :answer style=full}.',
  ],
  /** They have asked for the one since that day, and have not offered the other. */
  'offered-more': [
    'We still ask for {$gained :answer style=brief}, as on {$since :day style=letter}, and now offer {$given :answer style=full} for it.',
    'To have {$gained :answer style=brief}, as we asked on {$since :day style=letter}, we now offer {$given :answer style=full}.',
  ],
  /** They have offered the one and asked for the other. */
  'offered-again': [
    'We still offer {$given :answer style=brief} for {$gained :answer style=brief}.',
    'You know our price for {$given :answer style=brief}: {$gained :answer style=brief}.',
    'Our trade still stands: {$given :answer style=brief} for {$gained :answer style=brief}.',
    'As before, you would have {$given :answer style=brief} from us for {$gained :answer style=brief}.',
  ],
  taken: [
    'For {$gained :answer style=full} we accept {$given :answer style=full}.',
    'It is not all that we hoped for, but with {$gained :answer style=full} we take {$given :answer style=full}.',
    'We take {$given :answer style=full} as the price of {$gained :answer style=full}.',
  ],
  /** It has asked for the one since that day. */
  'taken-at-last': [
    'We have asked for {$gained :answer style=brief} since {$since :day style=letter}, and take {$given :answer style=brief} for it.',
    'With {$gained :answer style=brief} at last, we take {$given :answer style=brief}.',
  ],
  /** The others have asked for the other since that day. */
  'taken-as-you-asked': [
    'You have held to {$given :answer style=brief} since {$since :day style=letter}. With {$gained :answer style=full} we take it.',
    'With {$gained :answer style=full} we accept {$given :answer style=brief}, which you have asked for since {$since :day style=letter}.',
  ],
} as const;
