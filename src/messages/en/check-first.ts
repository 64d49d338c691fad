/** The first form of the concept check: of each concept a question, four answers, and why one of them is right. */
export const checkFirst = {
  'best-alternative':
    'Mira sells her bicycle. A shop has offered her 80 for it. Now she talks with Jonas, who wants it too. What does the offer of the shop change?',
  'best-alternative-1': 'Nothing: only what Jonas offers counts now.',
  'best-alternative-2': 'She can say no to whatever Jonas offers below 80.',
  'best-alternative-3': 'She has to take what Jonas offers, since he came second.',
  'best-alternative-4': 'She should tell Jonas that the shop has offered 120.',
  'best-alternative-why':
    'The 80 of the shop are what she has without Jonas. What one has without a deal decides what one needs from it.',

  'walk-away':
    'You have decided: no more than 50 for this ticket. Late in the evening the seller says: 55, my last word. What was the limit of 50 for?',
  'walk-away-1': 'It is the price with which one begins.',
  'walk-away-2': 'It is a wish, which one gives up when time is short.',
  'walk-away-3': 'It is the price at which both should meet.',
  'walk-away-4': 'It tells from where on no deal is better than this one.',
  'walk-away-why':
    'A limit that was set with a cool head says when leaving is better than a deal. Late, tired and near the end, one forgets it easily.',

  zone: 'A seller will take no less than 30. A buyer will pay no more than 45. On which prices could both agree?',
  'zone-1': 'On any from 30 to 45.',
  'zone-2': 'Only on 37.50, the middle.',
  'zone-3': 'On none, since they want different things.',
  'zone-4': 'On any at all, if they talk for long enough.',
  'zone-why':
    'Between what the one needs at least and what the other gives at most, each price is better for both than none.',

  interests:
    'Two brothers say: “I need the kitchen on Sunday!” Asked why, one wants to bake in the morning, the other to eat with friends in the evening. What has the question brought out?',
  'interests-1': 'Which of the two is right.',
  'interests-2': 'How much each of them will give.',
  'interests-3': 'What they need, behind what they demand.',
  'interests-4': 'That they cannot agree.',
  'interests-why':
    'Both demanded the same thing. What they need it for is different, and goes together. One finds that by asking.',

  trades:
    'A band and a café bargain about the pay and about the hour. The pay counts most for the band, the hour most for the café. Which deal is probably best for both?',
  'trades-1': 'Each gets half of what it has asked for, on both.',
  'trades-2': 'First they settle the pay, and then draw lots for the hour.',
  'trades-3': 'Whoever has asked first gets both.',
  'trades-4': 'The band gets more of its pay, the café its hour.',
  'trades-why':
    'Who gives where it costs little and gains where it counts makes both better off than if all is split in the middle.',

  'first-offers': 'The seller of a used telephone is the first to name a number: 200. What happens often after that?',
  'first-offers-1': 'The talk turns around the 200, and ends nearer to it than it would have otherwise.',
  'first-offers-2': 'The buyer pays 200 in the end.',
  'first-offers-3': 'Nothing, since everybody knows that it is only a wish.',
  'first-offers-4': 'The seller gets less, since who speaks first always loses.',
  'first-offers-why':
    'The first number pulls the talk its way, even if both know that it was high. It need not win, and can be too bold.',

  commitment:
    'A firm asks somebody to train for a year without pay, and promises good pay afterwards. Nothing is written down. What is the reason to hesitate?',
  'commitment-1': 'Promises are never kept.',
  'commitment-2': 'After the year the firm may be better off if it does not pay, and nothing holds it to its word.',
  'commitment-3': 'A year is too short to learn anything.',
  'commitment-4': 'The firm has said it too early in the talk.',
  'commitment-why':
    'Even an honest promise is weak if its giver may gain later by breaking it. It needs something that holds it: a contract, a witness, a pledge.',

  vagueness:
    'Two clubs share a hall. They write: “Each club uses it at suitable times.” What will probably come of that?',
  'vagueness-1': 'Nobody signs such a sentence.',
  'vagueness-2': 'Everything is settled by it.',
  'vagueness-3': 'They sign easily, and quarrel later about what is suitable.',
  'vagueness-4': 'It is hard to sign, and easy to keep.',
  'vagueness-why':
    'Words that each reads its own way help over a quarrel today, and put it off until the text is used.',

  'two-tables':
    'Two pupils, each for a class, plan a trip together. Then each must win a vote in the own class. What does that mean for their plan?',
  'two-tables-1': 'It is worth only as much as both classes say yes to.',
  'two-tables-2': 'The votes count only if the two cannot agree.',
  'two-tables-3': 'They can plan what the two of them like best.',
  'two-tables-4': 'The larger class decides for both.',
  'two-tables-why':
    'Whoever speaks for others sits at two tables. What cannot be won at home is worth little, however well it was bargained.',

  ripeness:
    'For months two neighbours have not talked about a broken wall. Now rain runs into both cellars, and a builder names a price that both can pay. Why may they agree now?',
  'ripeness-1': 'Enough time has gone by.',
  'ripeness-2': 'One of them has won.',
  'ripeness-3': 'Rain makes people kinder.',
  'ripeness-4': 'To wait now hurts both, and they see a way out.',
  'ripeness-why':
    'People settle when going on hurts all of them, and a way out is in sight. Time alone brings neither of the two.',

  'reading-a-no':
    'You would like to change shifts with somebody. The answer is: “Not on Friday.” What is the best thing to make of that?',
  'reading-a-no-1': 'That you will never change shifts with each other.',
  'reading-a-no-2': 'That perhaps only the day is wrong, and that you can ask.',
  'reading-a-no-3': 'That you have to say the same once more.',
  'reading-a-no-4': 'That you have to offer money.',
  'reading-a-no-why': 'A no is seldom to everything. It tells what is in the way: the words, the price or the time.',

  blocking:
    'A roof can be mended only if all four owners of the house sign. Three want it. The fourth says no, unless the stairs are mended too. What is true?',
  'blocking-1': 'Three against one is enough.',
  'blocking-2': 'Who says no alone wants to harm the others.',
  'blocking-3': 'One can alone stop the roof, so what this one needs counts.',
  'blocking-4': 'The three can mend the roof if they wait long enough.',
  'blocking-why':
    'Whoever must agree can stop all others. That makes nobody a bad person, but it makes it wise to ask what is missing.',
} as const;
