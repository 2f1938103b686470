import { Anchor } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from 'wouter'
import classes from './way-back.module.css'

/** From a screen about one thing to the one it was opened from. */
export function WayBack({ href, label }: { href: string; label: string }) {
  return (
    <Anchor component={Link} href={href} className={classes.back}>
      <IconArrowLeft size={16} aria-hidden />
      {label}
    </Anchor>
  )
}
