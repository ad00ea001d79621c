import { type PartDebrief, whyApart } from '../../debrief';
import { t } from '../../i18n';

/** Why the verdict says one thing and the end of the map another, where they do: one sees both at once and asks. */
export function Apart({ part: { outcome, path } }: { readonly part: PartDebrief }) {
  const place = path.at(-1)?.quadrant;
  const why = outcome === null || place === undefined ? null : whyApart(outcome, place);
  if (why === null || place === undefined) return null;
  return <p>{t(`debrief:map.apart.${why}`, { place: t(`debrief:map.place.${place}`) })}</p>;
}
