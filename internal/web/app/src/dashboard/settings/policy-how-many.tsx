import { NumberInput, Progress, Select, Text } from '@mantine/core'
import type { Permission } from '../client/generated'
import { useFormats, useTexts } from '../language/language'
import { names } from '../parts/names'
import { Card } from '../parts/screen'
import type { PolicyForm } from './policy-form'
import classes from './settings.module.css'
import { texts } from './texts'

interface Props {
  form: PolicyForm<'seats' | 'maxAdmins' | 'mayInvite'>
  taken: number
}

export function HowMany({ form, taken }: Props) {
  const t = useTexts(texts)
  const permissions = useTexts(names).permission
  const { draft, field, number } = form
  const { seats, mayInvite } = draft.values
  return (
    <Card title={t.howMany}>
      <NumberInput
        {...field('seats')}
        {...number('seats')}
        placeholder={t.noBound}
        max={1_000_000}
        inputContainer={(input) => (
          <div className={classes.value}>
            {input}
            <SeatsTaken taken={taken} seats={seats} />
          </div>
        )}
      />
      <NumberInput {...field('maxAdmins')} {...number('maxAdmins')} placeholder={t.noBound} max={1_000_000} />
      <Select
        {...field('mayInvite')}
        data={Object.entries(permissions).map(([value, label]) => ({ value, label }))}
        value={mayInvite}
        onChange={(chosen) => chosen && draft.set('mayInvite', chosen as Permission)} // one of the options above
        allowDeselect={false}
        searchable
      />
    </Card>
  )
}

function SeatsTaken({ taken, seats }: { taken: number; seats: number | null }) {
  const t = useTexts(texts)
  const { number } = useFormats()
  const told = t.seatsTaken(number(taken), seats === null ? null : number(seats))
  const overfull = seats !== null && taken > seats
  return (
    <>
      {seats !== null && (
        <Progress
          mt="xs"
          value={Math.min(100, (taken / seats) * 100)}
          color={overfull ? 'red' : 'harbour'}
          aria-label={told}
        />
      )}
      <Text size="sm" c="dimmed" mt={4}>
        {told}
      </Text>
      {overfull && (
        <Text size="sm" c="var(--warn)" mt={4}>
          {t.overfull}
        </Text>
      )}
    </>
  )
}
