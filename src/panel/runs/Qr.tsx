import { useMemo } from 'preact/hooks';
import { encodeQR } from 'qr';

/** A text as a QR code, drawn as one path on white, with the quiet border that readers need. */
export const Qr = ({ text, name }: { text: string; name: string }) => {
  const rows = useMemo(() => encodeQR(text, 'raw', { ecc: 'medium', border: 4 }), [text]);
  const d = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg class="qr" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={name}>
      <rect class="qr-paper" width={rows.length} height={rows.length} />
      <path d={d} />
    </svg>
  );
};
