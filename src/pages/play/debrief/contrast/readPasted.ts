import type { Game } from '../../../../engine';
import { t } from '../../../../i18n';
import { openRunCode, RunError, type RunErrorCode, type RunLog, readRunCode } from '../../../../run';
import { runCodeIn } from '../../address';

/** A run of the fable, or why what was pasted is none, in words. */
type Pasted = { readonly log: RunLog } | { readonly refused: string };

const OF_ANOTHER: readonly RunErrorCode[] = ['RUN_FOREIGN', 'RUN_OTHER_VERSION', 'RUN_OTHER_ENGINE'];

/** Reads a partner's link or code. */
export function readPasted(pasted: string, game: Game): Pasted {
  if (pasted.trim() === '') return { refused: t('debrief:contrast.partner.empty') };
  try {
    const log = openRunCode(readRunCode(runCodeIn(pasted)), game);
    return log.entries.length === 0 ? { refused: t('debrief:contrast.partner.undecided') } : { log };
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    if (OF_ANOTHER.includes(error.code)) return { refused: t('debrief:contrast.partner.other') };
    return { refused: `${t(`errors:codes.${error.code}.title`)}. ${t(`errors:codes.${error.code}.todo`)}` };
  }
}
