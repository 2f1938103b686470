import { useFormats, useTexts } from '../language/language'
import { Fact } from '../parts/fact'
import { DeliverySign } from '../parts/state-signs'
import { Ago } from '../parts/time'
import classes from './details.module.css'
import { texts } from './details-texts'
import { Facts } from './facts'
import type { Details } from './invitation-drawer'

/** Where the letter is. There is none before an approval. */
export function LetterFacts({ of }: { of: Details }) {
  const t = useTexts(texts)
  const { number } = useFormats()
  if (of.state === 'AWAITING_APPROVAL' || of.state === 'REJECTED') return null
  return (
    <Facts title={t.letter}>
      <Fact name={t.delivery}>
        <DeliverySign delivery={of.delivery} />
        {of.delivery === 'HANDED_OVER' && <div>{t.handedOver}</div>}
      </Fact>
      {of.deliveryProblem && (
        <Fact name={t.problem}>
          <span className={classes.problem}>{of.deliveryProblem}</span>
        </Fact>
      )}
      {of.deliveryAttempts > 1 && <Fact name={t.attempts}>{number(of.deliveryAttempts)}</Fact>}
      {of.sentAt && (
        <Fact name={t.sent}>
          <Ago time={of.sentAt} />
        </Fact>
      )}
    </Facts>
  )
}
