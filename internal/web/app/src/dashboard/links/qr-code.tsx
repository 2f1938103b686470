// A link to scan with a phone. Loaded when the first one is shown.

import { Button, Stack } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { QRCodeCanvas } from 'qrcode.react'
import { useRef } from 'react'
import { useTexts } from '../language/language'
import { saveFile } from '../parts/csv'
import classes from './links.module.css'
import { texts } from './texts'

/** In pixels: enough for a poster; the page shows it smaller. */
const size = 1024

/** How many modules of quiet the standard wants around a code. */
const quiet = 4

export default function QrCode({ value }: { value: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const t = useTexts(texts)
  const save = () => canvas.current?.toBlob((picture) => picture && saveFile('link.png', picture))
  return (
    <Stack gap="xs">
      <QRCodeCanvas
        ref={canvas}
        value={value}
        size={size}
        marginSize={quiet}
        level="M"
        className={classes.code}
        style={{ width: 212, height: 212 }}
        role="img"
        aria-label={t.qrCode}
      />
      <Button variant="default" size="sm" leftSection={<IconDownload size={16} aria-hidden />} onClick={save}>
        {t.savePicture}
      </Button>
    </Stack>
  )
}
