import { IconCheck, IconMinus, IconX } from '@tabler/icons-react'
import { useLanguage, useTexts } from '../language/language'
import { useLegible } from '../parts/legible'
import { names } from '../parts/names'
import classes from './chain.module.css'
import { deciding } from './deciding'
import type { AccessEffect, ExplainAccessQuery } from './generated'
import { texts } from './texts'

type Decision = NonNullable<ExplainAccessQuery['explainAccess']>

const icons = { GRANT: IconCheck, DENY: IconX, NONE: IconMinus } satisfies Record<AccessEffect, unknown>

/** What was asked, one below the other; the server's own words say more than the heads, and are English. */
export function Chain({ decision }: { decision: Decision }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const roles: Record<string, string> = useTexts(names).role
  const legible = useLegible()
  const decided = deciding(decision)
  return (
    <ol className={classes.chain}>
      {decision.chain.map(({ source, subject, effect, reason }, index) => {
        const Icon = icons[effect]
        const called = source === 'ROLE' && subject ? (roles[subject.toUpperCase()] ?? subject) : subject
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the chain
            key={index}
            data-effect={effect}
            data-decided={index === decided || undefined}
          >
            <span className={classes.dot}>
              <Icon size={14} aria-hidden />
            </span>
            <div>
              <p className={classes.step}>
                {t.source[source]}
                {called && ` ${called}`}:{' '}
                <b>{source === 'MEMBERSHIP' && effect === 'NONE' ? t.noHindrance : t.said[effect]}</b>
                {index === decided && <span className={classes.decided}>{t.decides}</span>}
              </p>
              <p className={classes.because} lang={language === 'en' ? undefined : 'en'}>
                {legible(reason)}
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
