import { Text, Title } from '@mantine/core'
import { IconFileSpreadsheet, IconLink, IconMail } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useTexts } from '../language/language'
import { usePlace } from '../shell/place'
import classes from './first-steps.module.css'
import { texts } from './texts'

const ways = [
  ['invitations', IconMail, 'invitations?invite'],
  ['import', IconFileSpreadsheet, 'import'],
  ['links', IconLink, 'links'],
] as const

/** For an organization that has invited nobody yet: the ways to do it. */
export function FirstSteps() {
  const t = useTexts(texts)
  const { path } = usePlace()
  return (
    <section className={classes.first} aria-labelledby="first-steps">
      <Title order={2} size="h3" id="first-steps">
        {t.first}
      </Title>
      <Text c="dimmed">{t.firstLead}</Text>
      <ul className={classes.ways}>
        {ways.map(([page, Icon, to]) => {
          const [way, lead] = t.ways[page]
          return (
            <li key={page}>
              <Link href={path(to)} className={classes.way}>
                <Icon size={26} stroke={1.6} aria-hidden />
                <b>{way}</b>
                <span>{lead}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
