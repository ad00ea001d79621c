import { BOUNDS, DELAY, type Descriptions, REASON, WHEN } from './phrases';

export const CONDITIONS: Descriptions = {
  Condition: ['Something that holds or does not, in the state of the story.'],
  Quantity: ['A number of the community: 0 to 100, tilt from -100 (bureaucracy) to 100 (chaos).'],
  QuantityCondition: ['A number of the community is within bounds.', { quantity: 'Which number.', ...BOUNDS }],
  FlagCondition: [
    'A flag is set, has a value or is within bounds.',
    { flag: 'Which flag.', is: 'Has this value.', ...BOUNDS },
  ],
  RelationshipCondition: [
    'How someone stands to the player, from -3 to 3, is within bounds.',
    { relationship: 'Who.', ...BOUNDS },
  ],
  RuleCondition: ['A rule is in force, or is not.', { rule: 'Which rule.', stands: 'Whether it is to be in force.' }],
  ChoseCondition: ['The player chose this before.', { chose: 'Which choice.', in: 'In which scene.' }],
  CountCondition: ['So many choices of a kind were made.', { count: 'Which act or lean is counted.', ...BOUNDS }],
  StreakCondition: [
    'So many choices running leaned one way, or used one act.',
    { streak: 'Which lean or act.', ...BOUNDS },
  ],
  SeasonCondition: ['It is this season.', { season: 'Which season.' }],
  PartCondition: ['It is this part.', { part: 'Which part.' }],
  EndedEarlyCondition: ['The part ended early.', { endedEarly: 'By whose loss, or "any".' }],
  AllCondition: ['All of these hold.', { all: 'The conditions.' }],
  AnyCondition: ['At least one of these holds.', { any: 'The conditions.' }],
  NotCondition: ['This does not hold.', { not: 'The condition.' }],
};

const OWN = { in: DELAY, reason: REASON, when: `${WHEN} Asked when it falls due.` };

const STOCK =
  'Which: living order (management) or direction (leadership), how clear the heading is (vision), trust between those who \
manage and those who lead (partnership), stale rules, unsolved matters (backlog), or the goodwill of those who do the work \
(members), of those it is done for (served) or of those who lent the means (stewards).';

export const CONSEQUENCES: Descriptions = {
  Consequence: ['What a choice brings about beyond its acts.'],
  PlainConsequence: ['A consequence that does not depend on which way the player went before.'],
  StockConsequence: [
    'A number of the community changes.',
    { stock: STOCK, by: 'By so many points, up or, with a minus, down.', ...OWN },
  ],
  FlagConsequence: ['A flag changes.', { flag: 'Which.', set: 'To this value.', add: 'By this whole number.', ...OWN }],
  RelationshipConsequence: [
    'Someone thinks better or worse of the player.',
    { relationship: 'Who.', by: 'By how much; the whole goes from -3 to 3.', ...OWN },
  ],
  MakeRuleConsequence: [
    'A rule is made, and weighs on the stale rules.',
    { makeRule: 'Which.', carries: 'How many points of stale rules it carries.', ...OWN },
  ],
  PruneRuleConsequence: ['A rule is dropped, with what it carried.', { pruneRule: 'Which.', ...OWN }],
  PassTurnConsequence: ['Time passes.', { passTurn: 'So many turns.', reason: REASON, when: WHEN }],
  Outcomes: [
    'What happens by the way the player has gone so far.',
    { then: 'When this choice goes against it.', else: 'When this choice goes the same way.' },
  ],
  OppositeConsequence: [
    'Depends on whether this choice leans against all choices so far.',
    { opposite: 'What happens either way.', when: WHEN },
  ],
};
