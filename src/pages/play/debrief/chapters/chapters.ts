/** The chapters of a debrief that one may want to go straight to, in their order, and what each is called. */
export const CHAPTERS = {
  path: 'debrief:map.title',
  profile: 'debrief:profile.title',
  decisions: 'debrief:decisions.title',
  luck: 'debrief:luck.title',
  'what-if': 'debrief:whatIf.title',
  contrast: 'debrief:contrast.title',
  reflection: 'debrief:reflection.title',
  'take-along': 'debrief:report.title',
} as const;

/** Also the id of the chapter's heading. */
export type Chapter = keyof typeof CHAPTERS;
