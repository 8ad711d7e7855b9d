import { useMemo } from 'preact/hooks';
import { encodeQR } from 'qr';
import { usePanel } from '../shared/context.ts';

/** The squares of a QR code, with the quiet border that readers need; null for a text that is too long for one. */
const squaresOf = (text: string): boolean[][] | null => {
  try {
    return encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  } catch {
    return null;
  }
};

/** A text as a QR code, drawn as one path on white; where it is too long for one, that is said. */
export const Qr = ({ text, name }: { text: string; name: string }) => {
  const { say } = usePanel();
  const rows = useMemo(() => squaresOf(text), [text]);
  if (!rows) return <p class="small">{say('share.noQr')}</p>;
  const d = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg class="qr" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={name}>
      <rect class="qr-paper" width={rows.length} height={rows.length} />
      <path d={d} />
    </svg>
  );
};
