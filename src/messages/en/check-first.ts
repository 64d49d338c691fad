/** The first form of the concept check: of each concept a question, four answers, and why one of them is right. */
export const checkFirst = {
  'best-alternative':
    'Mira is selling her bicycle. A shop has offered her 80 for it. Now she is talking to Jonas, who wants it too. What difference does the shop’s offer make?',
  'best-alternative-1': 'Nothing: only what Jonas offers counts now.',
  'best-alternative-2': 'She can refuse any offer from Jonas that is below 80.',
  'best-alternative-3': 'She has to accept Jonas’s offer, because he came second.',
  'best-alternative-4': 'She should tell Jonas that the shop offered 120.',
  'best-alternative-why':
    'Without Jonas she still gets 80 from the shop. What you have without a deal decides how much you need from the deal.',

  'walk-away':
    'You have decided to pay no more than 50 for a ticket. Late in the evening the seller says: “55, and that is my last word.” What was the limit of 50 for?',
  'walk-away-1': 'It is the price at which you start.',
  'walk-away-2': 'It is a wish that you give up when time is short.',
  'walk-away-3': 'It is the price on which both sides should agree.',
  'walk-away-4': 'It shows the point where no deal is better than this deal.',
  'walk-away-why':
    'A limit that you set with a cool head tells you when to leave. It is easy to forget it late in the evening, when you are tired and close to a deal.',

  zone: 'A seller will accept no less than 30. A buyer will pay no more than 45. On which price can they agree?',
  'zone-1': 'On any price from 30 to 45.',
  'zone-2': 'Only on 37.50, the middle.',
  'zone-3': 'On no price, because they want different things.',
  'zone-4': 'On any price at all, if they talk long enough.',
  'zone-why': 'Any price between the seller’s minimum and the buyer’s maximum is better for both than no sale.',

  interests:
    'Two brothers both say: “I need the kitchen on Sunday!” When asked why, one says that he wants to bake in the morning; the other wants to have dinner with friends. What did the question bring out?',
  'interests-1': 'Which brother is right.',
  'interests-2': 'How far each of them will give way.',
  'interests-3': 'The needs behind their demands.',
  'interests-4': 'That they cannot agree.',
  'interests-why':
    'Both made the same demand, but their needs are different and can be combined. You find out by asking.',

  trades:
    'A band and a café are negotiating about the fee and the starting time. The fee matters most to the band, the time to the café. Which deal is probably best for both?',
  'trades-1': 'Both questions are split down the middle.',
  'trades-2': 'They agree on the fee first, and then draw lots for the time.',
  'trades-3': 'The side that asks first gets both.',
  'trades-4': 'The band gets a higher fee, and the café gets its time.',
  'trades-why':
    'If each side gives way where it costs little and gains where it matters, both do better than by splitting everything.',

  'first-offers': 'The seller of a used phone is the first to name a price: 200. What often happens next?',
  'first-offers-1': 'The talk turns around 200, and the final price is closer to it than it would have been.',
  'first-offers-2': 'The buyer pays 200 in the end.',
  'first-offers-3': 'Nothing, because everyone knows that 200 is only a wish.',
  'first-offers-4': 'The seller gets less, because the person who speaks first always loses.',
  'first-offers-why':
    'The first number pulls the talk towards it, even if both know that it is too high. It does not always work, and it can be too bold.',

  commitment:
    'A firm asks you to train for a year without pay, and promises good pay afterwards. Nothing is written down. Why should you hesitate?',
  'commitment-1': 'Promises are never kept.',
  'commitment-2': 'After a year the firm may do better by not paying, and nothing makes it keep its word.',
  'commitment-3': 'A year is too short to learn anything.',
  'commitment-4': 'The firm made its promise too early in the talk.',
  'commitment-why':
    'Even an honest promise is weak if the other side may gain later by breaking it. It needs support: a contract, a witness or a deposit.',

  vagueness: 'Two clubs share a hall. They write: “Each club uses it at suitable times.” What will probably happen?',
  'vagueness-1': 'The clubs will refuse to sign it.',
  'vagueness-2': 'The sentence will settle everything.',
  'vagueness-3': 'They will sign it easily, and argue later about which times are suitable.',
  'vagueness-4': 'It will be hard to sign, but easy to keep.',
  'vagueness-why':
    'Words that each side can read its own way avoid an argument today. It comes back when the agreement is used.',

  'two-tables':
    'Two students plan a trip, each for their own class. Afterwards both classes vote on the plan. What does that mean for the two students?',
  'two-tables-1': 'Their plan is only worth something if both classes say yes.',
  'two-tables-2': 'The votes matter only if the two students cannot agree.',
  'two-tables-3': 'They can plan whatever they both like best.',
  'two-tables-4': 'The larger class decides for both.',
  'two-tables-why':
    'If you speak for others, you negotiate at two tables. A good bargain is worth little if you cannot win support for it at home.',

  ripeness:
    'For months two neighbours have refused to talk about a broken wall. Now rain is getting into both cellars, and a builder has named a price that both can pay. Why might they agree now?',
  'ripeness-1': 'Enough time has passed.',
  'ripeness-2': 'One of them has won.',
  'ripeness-3': 'Rain makes people kinder.',
  'ripeness-4': 'Waiting now hurts both of them, and they can see a way out.',
  'ripeness-why': 'People settle when waiting hurts all of them and there is a way out. Time alone is not enough.',

  'reading-a-no':
    'You want to swap shifts with a colleague. The answer is: “Not on Friday.” What is the best way to understand that?',
  'reading-a-no-1': 'Your colleague will never swap shifts with you.',
  'reading-a-no-2': 'Perhaps only the day is wrong, so you can ask.',
  'reading-a-no-3': 'You have to ask the same question again.',
  'reading-a-no-4': 'You have to offer money.',
  'reading-a-no-why':
    'A refusal is seldom a refusal of everything. It often shows where the problem is: the words, the price or the time.',

  blocking:
    'A roof can be repaired only if all four owners of the house sign. Three want it. The fourth will sign only if the stairs are repaired too. Which statement is true?',
  'blocking-1': 'Three against one is enough.',
  'blocking-2': 'The fourth owner wants to harm the others.',
  'blocking-3': 'One owner can stop the repair, so the needs of that owner matter.',
  'blocking-4': 'The three can repair the roof if they wait long enough.',
  'blocking-why':
    'If everyone must agree, each person can stop the others. That does not make them a bad person, but it makes it wise to ask what they need.',
} as const;
