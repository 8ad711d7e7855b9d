import { channelIds } from '../../data/channels.ts';
import { earmarkShares, laidBy } from '../../game/rules/earmark.ts';
import type { Game } from '../../game/rules/game.ts';
import { usePanel } from '../shared/context.ts';
import { useList } from '../shared/Sentences.tsx';

/** The channels that the tallies on a cloud pay into, and how much. */
export const EarmarkMoney = ({ game: { earmark, unfolded } }: { game: Game }) => {
  const { say, numbers } = usePanel();
  const list = useList();
  const laid = laidBy(earmark, unfolded.tally);
  if (!earmark || !laid) return null;
  const shares = earmarkShares(laid.event);
  const parts = channelIds.flatMap((channel, slot) => {
    const share = shares[slot] ?? 0;
    const yen = numbers.yen(laid.yen * share);
    return share > 0 ? [say('earmark.part', { channel: say(`channel.${channel}`), yen })] : [];
  });
  return (
    <p>
      {say('earmark.goes', {
        event: say(`event.${laid.event}.title`),
        count: earmark.tallies,
        yen: numbers.yen(laid.yen),
      })}{' '}
      {list.format(parts)}
    </p>
  );
};
