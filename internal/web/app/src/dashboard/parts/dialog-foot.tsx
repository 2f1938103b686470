import { Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './dialog-foot.module.css'

interface Props {
  /** The buttons, that of the act last. */
  children: ReactNode
  /** What is said above them, such as what stood in the way. */
  above?: ReactNode
}

/** Where a dialog's buttons stand: in sight, however long the dialog is. */
export function DialogFoot({ children, above }: Props) {
  return (
    <Stack className={classes.foot} gap="xs">
      {above}
      <Group justify="flex-end">{children}</Group>
    </Stack>
  )
}
