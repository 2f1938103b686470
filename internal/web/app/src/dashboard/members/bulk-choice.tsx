import { Button, Select, SimpleGrid, Stack, Text } from '@mantine/core'
import type { Problem } from '../client/problems'
import { useTexts } from '../language/language'
import { DepartmentPick } from '../parts/department-pick'
import { DialogFoot } from '../parts/dialog-foot'
import { names } from '../parts/names'
import { Problems, useSentenceAt } from '../parts/problems'
import { RoleSelect } from '../parts/role-select'
import { type Bulk, isNothing } from './bulk'
import { bulkTexts } from './bulk-texts'
import { states } from './filter'
import { texts } from './texts'

interface Props {
  bulk: Bulk
  setBulk: (bulk: Bulk) => void
  acting: boolean
  problems: Problem[]
  preview: () => void
  close: () => void
}

/** What shall change; the rest stays. */
export function BulkChoice({ bulk, setBulk, acting, problems, preview, close }: Props) {
  const t = useTexts(bulkTexts)
  const { noDepartment } = useTexts(texts)
  const called = useTexts(names).member
  const at = useSentenceAt(problems)
  const choose = (choice: Partial<Bulk>) => setBulk({ ...bulk, ...choice })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        preview()
      }}
    >
      <Stack>
        <Text c="dimmed">{t.bulkLead}</Text>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <RoleSelect
            label={t.newRole}
            value={bulk.role}
            choose={(role) => choose({ role })}
            none={{ placeholder: t.stays, choose: () => choose({ role: null }) }}
            error={at('customRoleId') ?? at('role')}
          />
          <DepartmentPick
            label={t.newDepartment}
            value={bulk.department}
            choose={(department) => choose({ department })}
            placeholder={t.stays}
            error={at('department')}
            none={noDepartment}
          />
          <Select
            label={t.newState}
            placeholder={t.stays}
            data={states.map((state) => ({ value: state, label: called[state] }))}
            value={bulk.state}
            onChange={(state) => choose({ state })}
            clearable
            clearButtonProps={{ 'aria-label': t.leave(t.newState) }}
          />
        </SimpleGrid>
        <DialogFoot above={<Problems of={problems} fields={['customRoleId', 'role', 'department']} />}>
          <Button variant="default" onClick={close}>
            {t.cancel}
          </Button>
          <Button type="submit" loading={acting} disabled={isNothing(bulk)}>
            {t.preview}
          </Button>
        </DialogFoot>
      </Stack>
    </form>
  )
}
