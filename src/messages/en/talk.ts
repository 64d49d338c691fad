/** Why a delegation asks, replies, speaks in public or acts, beside its letters and answers, in several ways each. */
export const talk = {
  'plain-word': ['We trust you enough to say it plainly.', 'You ask openly, and we answer openly.'],
  'in-return': [
    'You have told us what matters to you. So we answer, too.',
    'You were open with us. We are open with you.',
  ],
  'plain-answer': ['We have nothing to hide there.', 'There is no secret in that.'],
  'keeps-counsel': ['We keep that to ourselves for now.', 'We would only tell someone we trust more.'],
  'wants-to-know': [
    'We would rather know than guess.',
    'Before we offer more, we want to know where you stand.',
    'It helps us to make an offer that you can take.',
  ],
  'acts-on-pressing': [
    'Words alone have not brought {$party :party} closer to {$track :track}.',
    'This makes waiting more costly for {$party :party}, so that {$track :track} can be signed.',
  ],
  'acts-on-obliging': [
    'With this it may be easier for {$party :party} to sign {$track :track}.',
    'We hope that it brings {$party :party} closer to {$track :track}.',
  ],
  'open-word': ['We say so openly, so that you need not guess.', 'You should know where we stand.'],
  'hears-it-from': [
    'So far we have it from {$party :party} alone.',
    '{$party :party at=start} {$party :agree you=say one=says} so. We would rather hear it from you.',
  ],
  /** Members of the one that is asked are known to differ about it. */
  'hears-it-from-one': [
    '{$party :party at=start} {$party :agree you=speak one=speaks} as if you were all of one mind. We would rather hear it from you.',
    'So {$party :party} {$party :agree you=say one=says}. Are all of you behind it?',
  ],
  'stands-by': ['We say this in public, and it binds us.', 'From now on it would cost us at home to give this up.'],
  'own-word': ['On this we speak for ourselves.', 'Others have spoken for us. Here is our own word.'],
  'asks-members': ['Our members differ on this, so we ask them first.', 'Our members have to be asked first.'],
  'members-differ': ['We are not of one mind, and do not say that we are.', 'We cannot say yes or no for all.'],
  'common-ground': [
    'We have listened to all of you. Here we think that you could meet.',
    'Nobody gets all of it. We think that everybody could sign it.',
  ],
  // Said in public: the letter itself is between the two, and whoever carries it.
  awaits: ['Our letter is still on its way.', 'Our words are still being carried.'],
  'home-first': ['We have to be able to sign this at home, too.', 'We have to win support for this at home first.'],
  'nothing-today': ['We have nothing new to propose today.', 'For today we have said what we had to say.'],
} as const;
