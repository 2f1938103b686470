import { Checkbox, Fieldset, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTexts } from '../language/language'
import { names } from '../parts/names'
import { builtInRoles } from '../parts/permissions'
import type { RuleDraft } from './rule-draft'
import { ruleTexts } from './rule-texts'

/** From the lowest: every invitation is at least a viewer's, so that this role makes a rule about all. */
const roles = builtInRoles.toReversed()

interface Props {
  form: UseFormReturnType<RuleDraft>
  /** What is to be said at a field. */
  at: (field: string) => string | undefined
  domainsListed: boolean
}

export function RuleFields({ form, at, domainsListed }: Props) {
  const t = useTexts(ruleTexts)
  const built = useTexts(names).role
  const input = (field: keyof RuleDraft) => ({ ...form.getInputProps(field), error: at(field) })
  const count = { allowDecimal: false, allowNegative: false }
  return (
    <>
      <TextInput label={t.name} description={t.nameHint} {...input('name')} maxLength={100} data-autofocus />
      <Fieldset legend={t.when}>
        <Stack gap="sm">
          <Select
            label={t.role}
            placeholder={t.anyRole}
            data={roles.map((role) => ({ value: role, label: built[role] }))}
            clearable
            clearButtonProps={{ 'aria-label': t.anyRole }}
            {...input('roleAtLeast')}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NumberInput label={t.batch} description={t.batchHint} {...count} {...input('batchLargerThan')} />
            <NumberInput
              label={t.life}
              description={t.lifeHint}
              {...count}
              {...input('lifeLongerThanDays')}
            />
          </SimpleGrid>
          <Checkbox
            label={t.outside}
            description={domainsListed ? t.outsideHint : t.outsideEmpty}
            {...form.getInputProps('outsideListedDomains', { type: 'checkbox' })}
          />
        </Stack>
      </Fieldset>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NumberInput label={t.approvers} description={t.approversHint} {...count} {...input('approvers')} />
        <NumberInput label={t.within} description={t.withinHint} {...count} {...input('withinHours')} />
      </SimpleGrid>
    </>
  )
}
