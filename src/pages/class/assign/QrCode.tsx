import { useMemo } from 'preact/hooks';
import { qrOf } from './qr';

/** Words as a QR code, black on white in every colour of the page: cameras know no other. */
export function QrCode({ words, label }: { readonly words: string; readonly label: string }) {
  const { size, path } = useMemo(() => qrOf(words), [words]);
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <path class="qr-light" d={`M0 0h${size}v${size}H0z`} />
      <path class="qr-dark" d={path} />
    </svg>
  );
}
