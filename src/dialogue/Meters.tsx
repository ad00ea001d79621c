import { t } from '../i18n';
import './meters.css';

/** One number of how things stand, as a reader is shown it; whole points, 0..100. */
export interface ShownMeter {
  readonly meter: 'management' | 'leadership' | 'members' | 'served' | 'stewards';
  readonly level: number;
  /** What the last decision and the days since have moved; null before the first decision. */
  readonly change: number | null;
  /** What is called for now; null where nothing of the kind is. */
  readonly needed: number | null;
}

/** How things stand in numbers, for those who want to see them: bars, each with its figures in words. */
export function Meters({ meters }: { readonly meters: readonly ShownMeter[] }) {
  return (
    <section class="meters" aria-labelledby="meters-title">
      <h2 id="meters-title" class="unseen">
        {t('meters.title')}
      </h2>
      <ul>
        {meters.map((shown) => (
          <li key={shown.meter} data-meter={shown.meter}>
            <span class="meter-name">{t(`meters.names.${shown.meter}`)}</span>
            <Bar {...shown} />
            <span class="meter-figures" aria-hidden="true">
              <b>{shown.level}</b>
              <span class="meter-change">{markOf(shown.change)}</span>
              {shown.needed !== null && (
                <span class="meter-needed">{t('meters.needed', { needed: shown.needed })}</span>
              )}
            </span>
            <span class="unseen">{spoken(shown)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The level, the stretch it has just moved over, and a notch at what is called for. */
function Bar({ level, change, needed }: ShownMeter) {
  const before = level - (change ?? 0);
  return (
    <svg class="meter-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="meter-scale" width={100} height={10} />
      <rect class="meter-level" width={Math.min(level, before)} height={10} />
      <rect
        class={before > level ? 'meter-lost' : 'meter-won'}
        x={Math.min(level, before)}
        width={Math.abs(level - before)}
        height={10}
      />
      {needed !== null && <path class="meter-need" d={`M${needed} 0V10`} />}
    </svg>
  );
}

const markOf = (change: number | null): string =>
  change === null || change === 0 ? '' : `${change > 0 ? '▲' : '▼'}${Math.abs(change)}`;

function spoken({ level, change, needed }: ShownMeter): string {
  const stands = needed === null ? String(level) : t('meters.neededSpoken', { level, needed });
  if (change === null) return stands;
  const by = Math.abs(change);
  const moved = change === 0 ? t('meters.stayed') : t(change > 0 ? 'meters.rose' : 'meters.fell', { by });
  return `${stands}, ${moved}`;
}
