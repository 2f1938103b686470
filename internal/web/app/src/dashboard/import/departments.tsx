// Departments that the file names and that do not exist: the import can make them.

import { Button } from '@mantine/core'
import { useFormats, useTexts } from '../language/language'
import { Notice } from '../parts/notice'
import { texts } from './texts'

interface Props {
  /** The paths of those that the import makes as planned. */
  made: string[]
  /** How many rows name one that is neither there nor made. */
  unknown: number
  reading: boolean
  /** Makes the plan anew; null when the file is not at hand any more. */
  plan: ((createDepartments: boolean) => void) | null
}

/** How many new departments are named. */
const named = 12

export function Departments({ made, unknown, reading, plan }: Props) {
  const { number, list } = useFormats()
  const t = useTexts(texts)
  if (made.length > 0) {
    const more = made.length - named
    return (
      <Notice
        tone="wait"
        title={t.newDepartments(made.length, number(made.length))}
        actions={
          plan && (
            <Button variant="default" size="sm" loading={reading} onClick={() => plan(false)}>
              {t.doNotMake}
            </Button>
          )
        }
      >
        <p>
          {list(made.slice(0, named))} {more > 0 && t.more(number(more))}
        </p>
      </Notice>
    )
  }
  if (unknown === 0) return null
  return (
    <Notice
      tone="wait"
      title={t.unknownDepartments(unknown, number(unknown))}
      actions={
        plan && (
          <Button variant="default" size="sm" loading={reading} onClick={() => plan(true)}>
            {t.makeDepartments}
          </Button>
        )
      }
    >
      <p>{plan ? t.unknownDepartmentsLead : t.unknownDepartmentsNoSource}</p>
    </Notice>
  )
}
