/** Words that name the concepts, as patterns for whole words of any case. They belong to the debrief. */
const CONCEPT_WORDS: readonly string[] = [
  'manag(?:e|es|ed|ing|er|ers|ement|erial)',
  '(?:co-?)?leader(?:s|ship)?',
  'bureaucra(?:cy|cies|t|ts|tic|tically)',
  'chaos',
  'chaotic(?:ally)?',
  'visions?',
  'visionar(?:y|ies)',
  'stakeholders?',
  'shareholders?',
  'stockholders?',
  'strateg(?:y|ies|ic|ically)',
  'organi[sz]ations?(?:al)?',
  'constituenc(?:y|ies)',
  'empower(?:s|ed|ing|ment)?',
  'synerg(?:y|ies)',
  'paradigms?',
  'mission statements?',
  'best practices?',
  'change agents?',
  'kpis?',
];

const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${CONCEPT_WORDS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** The first concept word in a text as it is written there; null where there is none. */
export const conceptWordIn = (text: string): string | null => PATTERN.exec(text)?.[0] ?? null;
