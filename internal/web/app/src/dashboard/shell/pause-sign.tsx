import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { useNow } from '../client/clock'
import { useFormats, useTexts } from '../language/language'
import { Notice } from '../parts/notice'
import classes from './frame.module.css'
import { usePlace } from './place'
import { texts } from './texts'

/** While the organization takes nobody in, every screen says so. A pause ends by itself. */
export function PauseSign() {
  const { organization, may, path } = usePlace()
  const paused = organization.invitationsPaused
  const formats = useFormats()
  const t = useTexts(texts)
  const over = useNow((now) => paused === null || Date.parse(paused.until) <= now)
  if (!paused || over) return null
  return (
    <div className={classes.pause}>
      <Notice
        tone="warn"
        title={t.paused(formats.moment(paused.until))}
        actions={
          may('CONFIGURE_POLICIES') && (
            <Button component={Link} href={path('settings/pause')} variant="default" size="sm">
              {t.toPause}
            </Button>
          )
        }
      >
        {paused.reason && <p>{paused.reason}</p>}
      </Notice>
    </div>
  )
}
