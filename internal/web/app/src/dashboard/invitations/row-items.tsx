import { Menu } from '@mantine/core'
import { IconEye, IconLink, IconMailForward, IconTrash } from '@tabler/icons-react'
import { useTexts } from '../language/language'
import { canResend, canRevoke, type Row } from './acts'
import type { RowActs } from './row-dialogs'
import { texts } from './texts'

interface Props {
  row: Row
  acts: RowActs
  showDetails: () => void
}

/** What the menu of a row offers: only what can be done as things stand. */
export function RowItems({ row, acts, showDetails }: Props) {
  const t = useTexts(texts)
  return (
    <>
      <Menu.Item leftSection={<IconEye size={16} aria-hidden />} onClick={showDetails}>
        {t.details}
      </Menu.Item>
      {row.state === 'PENDING' && (
        <Menu.Item leftSection={<IconLink size={16} aria-hidden />} onClick={() => acts.copy(row)}>
          {t.copyLink}
        </Menu.Item>
      )}
      {canResend(row) && (
        <Menu.Item leftSection={<IconMailForward size={16} aria-hidden />} onClick={() => acts.resend(row)}>
          {t.resend}
        </Menu.Item>
      )}
      {canRevoke(row) && (
        <Menu.Item
          color="var(--bad)"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => acts.revoke(row)}
        >
          {t.revoke}
        </Menu.Item>
      )}
    </>
  )
}
