/** Why a delegation asks, replies, speaks in public or acts, beside its letters and answers, in several ways each. */
export const talk = {
  'plain-word': [
    'We trust you enough to say this plainly.',
    'You have asked us openly, and so we answer openly.',
    'We rely on you to treat this answer with care.',
  ],
  'in-return': [
    'You have told us what matters to you, and in return we answer your question.',
    'You were open with us, so we are open with you.',
  ],
  'plain-answer': [
    'We have nothing to hide on this question.',
    'There is no secret about our position on this.',
    'You asked a clear question, and this is our answer.',
  ],
  'keeps-counsel': [
    'We keep our position on this to ourselves for now.',
    'We would only tell this to a delegation that we trust more.',
  ],
  'wants-to-know': [
    'We would like to know your position before we make an offer.',
    'Before we offer more, we want to know where you stand.',
    'Your answer would help us to make an offer that you can accept.',
    'We ask because a clear answer would be more useful to both of us than a guess.',
  ],
  'acts-on-pressing': [
    'Words alone have not brought {$party :party} closer to signing {$track :track}.',
    'This makes it more costly for {$party :party} to wait, so that {$track :track} can be signed.',
  ],
  'acts-on-obliging': [
    'This may make it easier for {$party :party} to sign {$track :track}.',
    'We hope that this brings {$party :party} closer to {$track :track}.',
  ],
  'open-word': [
    'We tell you this openly, so that you need not guess.',
    'We want you to know where we stand.',
    'With this knowledge you can make us a better offer.',
  ],
  'hears-it-from': [
    'So far we have heard this only from {$party :party}.',
    '{$party :party at=start} {$party :agree you=say one=says} so, but we would rather hear it from you.',
  ],
  /** Members of the one that is asked are known to differ about it. */
  'hears-it-from-one': [
    '{$party :party at=start} {$party :agree you=speak one=speaks} as if all of you agreed on this, and we would rather hear it from you.',
    'This is the account of {$party :party}, and we wonder if all of you support it.',
  ],
  'stands-by': [
    'We say this in public, and it binds us.',
    'From now on it would cost us dearly at home to give this up.',
  ],
  'own-word': ['On this we speak for ourselves.', 'Others have spoken for us, and this is our own answer.'],
  'asks-members': [
    'Our members have different views on this, so we ask them first.',
    'We have to consult our members before we speak for them.',
  ],
  'members-differ': [
    'We are not of one mind, and do not say that we are.',
    'We cannot say yes or no for all of our members.',
  ],
  'common-ground': [
    'We have listened to all of you, and we think that you could meet here.',
    'No delegation gets all of its demands, but we think that every one of you could sign this.',
  ],
  // Said in public: the letter itself is between the two, and whoever carries it.
  awaits: ['Our letter is still on its way.', 'Our letter has not reached its reader yet.'],
  'home-first': [
    'We must be able to defend this agreement at home as well.',
    'We have to win support for this at home first.',
  ],
  'nothing-today': ['We have nothing new to propose today.', 'For today we have said what we had to say.'],
} as const;
