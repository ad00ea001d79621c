import type { Misconception } from '../../scenario';

/** What people believe, in the words they would use of themselves. The list is the one of the stories' own design. */
export const BELIEFS: Readonly<Record<Misconception, string>> = {
  'leading-is-better': 'leading is good, managing is bad',
  'title-leads': 'a title makes a leader',
  'leading-is-charm': 'to lead is to charm',
  'both-are-the-same': 'the two words mean the same',
  'vision-is-a-plan': 'a vision is a five-year plan',
  'vision-is-enough': 'a vision is enough',
  'tighten-in-a-crisis': 'in a crisis, tighten',
  'inspire-in-a-crisis': 'in danger, inspire',
  'rules-are-drag': 'rules are always drag',
  'what-worked-will-work': 'what worked will keep working',
  'growth-is-more-of-the-same': 'growth is more of the same',
  'harder-closes-the-gap': 'working harder closes the gap',
  'poor-results-mean-lazy-people': 'poor results mean lazy people',
  'firefighter-is-the-hero': 'whoever puts out the fire is the hero',
  'balance-is-half-and-half': 'balance means half and half',
  'leaders-skip-details': 'whoever leads need not mind details',
  'always-a-visionary': 'everyone always needs a visionary',
  'one-must-be-both': 'one person must be both',
  'hire-your-likeness': 'the best one for a post is one like me',
};
