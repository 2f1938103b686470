// The frame of all dialogs.

import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../language/language'
import classes from './dialog.module.css'
import { texts } from './texts'

interface Props {
  title: string
  close: () => void
  /** `wide` has room for two things side by side. */
  size?: 'sm' | 'md' | 'lg' | 'xl' | 'wide'
  children: ReactNode
}

/** A dialog is there as long as it is rendered: whoever opens it renders it, and each time it begins anew. */
export function Dialog({ title, close, size = 'md', children }: Props) {
  const t = useTexts(texts)
  return (
    <Modal
      opened
      onClose={close}
      title={title}
      size={size === 'wide' ? '66rem' : size}
      classNames={{ content: classes.content }}
      closeButtonProps={{ 'aria-label': t.close }}
      // A dialog's head is no second banner of the page.
      attributes={{ header: { role: 'presentation' } }}
    >
      {children}
    </Modal>
  )
}
