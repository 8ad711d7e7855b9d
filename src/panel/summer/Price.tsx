import { readiness } from '../../data/readiness.ts';
import type { Payment } from '../../game/rules/year/answers.ts';
import { usePanel } from '../shared/context.ts';
import { inTallies, unpaid } from '../shared/payment.ts';

/** Who pays an answer, in words: the reserve first, then the next budget, in the last summer nobody. */
const usePayer = (): ((payment: Payment) => string) => {
  const { say } = usePanel();
  return (payment) => {
    const [reserve, owed] = [inTallies(payment.fromReserve), inTallies(payment.owed)];
    const late = readiness.late * 100; // percent
    const nobody = unpaid(payment);
    if (nobody > 0)
      return payment.fromReserve > 0
        ? say('summer.payPartly', { reserve, unpaid: inTallies(nobody) })
        : say('summer.payNobody');
    if (payment.owed === 0) return say('summer.payReserve', { reserve });
    return payment.fromReserve > 0
      ? say('summer.payBoth', { reserve, owed, late })
      : say('summer.payNext', { late });
  };
};

/** What an answer costs, and who pays. */
export const Price = ({ payment }: { payment: Payment }) => {
  const { say, numbers } = usePanel();
  const payer = usePayer();
  if (payment.price === 0) return <b>{say('summer.free')}</b>;
  return (
    <>
      <b>{say('summer.price', { tallies: inTallies(payment.price), yen: numbers.yen(payment.price) })}</b>{' '}
      <span class="small">{payer(payment)}</span>
    </>
  );
};
