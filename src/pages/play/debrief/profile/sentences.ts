import type { Statement } from '../../../../debrief';
import { language, sayPlainly, t } from '../../../../i18n';
import type { Act, Scenario } from '../../../../scenario';

type Kind<T extends Statement['type']> = Extract<Statement, { type: T }>;

/** What is said of a run, as whole sentences. */
export function sentencesOf(statement: Statement, cast: Scenario['cast']): string[] {
  switch (statement.type) {
    case 'most':
      return [t('debrief:profile.most', { ...statement, act: sayAct(statement.act) })];
    case 'row':
      return [inARow(statement)];
    case 'never':
      return [t('debrief:profile.never', { acts: listed(statement.acts.map(sayAct)) })];
    case 'threat':
      return underThreat(statement);
    case 'counsel':
      return counselled(statement, cast);
    case 'guesses':
      return [t('debrief:profile.guesses')];
    case 'joined':
      return [t('debrief:profile.joined', { ...statement, acts: listed(statement.acts.map(sayAct)) })];
    case 'season': {
      const { times, of, act, season } = statement;
      return [t('debrief:profile.season', { times, of, act: sayAct(act), season: sayPlainly(season) })];
    }
  }
}

const sayAct = (act: Act): string => t(`debrief:lean.act.${act}`);
const listed = (words: readonly string[]): string => new Intl.ListFormat(language()).format(words);

function inARow({ same, from, to }: Kind<'row'>): string {
  if ('act' in same) return t('debrief:profile.row.act', { from, to, act: sayAct(same.act) });
  return t(`debrief:profile.row.${same.lean}`, { from, to });
}

function underThreat({ threatened, calm, turned }: Kind<'threat'>): string[] {
  return [
    t('debrief:profile.threat.under', { ...threatened }),
    t('debrief:profile.threat.else', { ...calm }),
    t(`debrief:profile.threat.${turned}`),
  ];
}

function counselled({ counsellor, by, asked, heeded, unasked, of }: Kind<'counsel'>, cast: Scenario['cast']): string[] {
  const names = listed(by.map((id) => sayPlainly(cast[id]?.name ?? id)));
  return [
    t(`debrief:profile.asked.${counsellor}`, { names, count: asked, of }),
    ...(asked > 0 ? [t('debrief:profile.heeded', { heeded, asked })] : []),
    ...(asked < of ? [t('debrief:profile.unasked', { names, times: unasked, of: of - asked })] : []),
  ];
}
