import { language } from '../../../../i18n';

/** A share (0..1) in words of the spoken language, to the whole hundredth: "34%". */
export const sayShare = (share: number): string =>
  new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A whole number in the spoken language: "1,000". */
export const sayCount = (count: number): string => new Intl.NumberFormat(language()).format(count);
