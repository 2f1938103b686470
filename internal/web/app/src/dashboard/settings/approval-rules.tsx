// Which invitations others have to approve, each rule in a sentence.

import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconChecklist, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useMark } from '../client/live'
import { useAct, useRead } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { Confirm } from '../parts/confirm'
import { Notice } from '../parts/notice'
import { useTell } from '../parts/problems'
import { Card } from '../parts/screen'
import { Message } from '../parts/states'
import { useIsAdmin, usePlace } from '../shell/place'
import { ActiveAdminsDocument, DeleteRuleDocument, type RuleFragment } from './generated'
import type { PartProps } from './policy-form'
import { ReadOnly } from './read-only'
import { RuleDialog } from './rule-dialog'
import { ruleTexts } from './rule-texts'
import { sentenceOf } from './rule-words'
import classes from './settings.module.css'

type Opened = { act: 'create' } | { act: 'edit' | 'delete'; rule: RuleFragment }

export function ApprovalRules({ policy, again }: PartProps) {
  const { may } = usePlace()
  const [opened, setOpened] = useState<Opened | null>(null)
  const t = useTexts(ruleTexts)
  const mayChange = may('CONFIGURE_POLICIES')
  const alone = useIsAlone()
  const close = () => setOpened(null)
  const create = mayChange && (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setOpened({ act: 'create' })}
      disabled={policy.approvalRules.length >= 50}
    >
      {t.create}
    </Button>
  )
  const domainsListed = policy.allowedDomains.length > 0
  return (
    <Stack>
      {!mayChange && <ReadOnly />}
      {alone && (
        <Notice tone="warn" title={t.alone}>
          <p>{t.aloneLead}</p>
        </Notice>
      )}
      <Card title={t.title} actions={policy.approvalRules.length > 0 && create}>
        {policy.approvalRules.length === 0 ? (
          <Message title={t.none} lead={t.noneLead} icon={<IconChecklist aria-hidden />}>
            {create}
          </Message>
        ) : (
          <>
            <Text size="sm" c="dimmed" maw={680} mb="md">
              {t.lead}
            </Text>
            <ul className={classes.rules}>
              {policy.approvalRules.map((rule) => (
                <Rule key={rule.id} rule={rule} open={mayChange ? setOpened : undefined} />
              ))}
            </ul>
          </>
        )}
      </Card>
      {opened?.act === 'create' && <RuleDialog domainsListed={domainsListed} saved={again} close={close} />}
      {opened?.act === 'edit' && (
        <RuleDialog rule={opened.rule} domainsListed={domainsListed} saved={again} close={close} />
      )}
      {opened?.act === 'delete' && <DeleteRule rule={opened.rule} deleted={again} close={close} />}
    </Stack>
  )
}

/** Whether the viewer is the only active admin, who could approve nothing of their own. */
function useIsAlone(): boolean {
  const { organization } = usePlace()
  const admin = useIsAdmin() && organization.viewerMember?.role === 'ADMIN'
  const { data } = useRead(
    ActiveAdminsDocument,
    { organizationId: organization.id },
    { stale: ['MEMBER_'], pause: !admin },
  )
  return admin && data?.organization?.members.totalCount === 1
}

function Rule({ rule, open }: { rule: RuleFragment; open: ((opened: Opened) => void) | undefined }) {
  const t = useTexts(ruleTexts)
  const formats = useFormats()
  return (
    <li className={classes.rule} ref={useMark(rule.id)} data-mark>
      <div>
        <Title order={3} size="h5">
          {rule.name}
        </Title>
        <Text size="sm">{sentenceOf(rule, t.words, formats)}</Text>
      </div>
      {open && (
        <Group gap="xs">
          <Button variant="default" size="sm" onClick={() => open({ act: 'edit', rule })}>
            {t.edit}
            <span className="unseen"> {rule.name}</span>
          </Button>
          <Button variant="subtle" color="red" size="sm" onClick={() => open({ act: 'delete', rule })}>
            {t.delete}
            <span className="unseen"> {rule.name}</span>
          </Button>
        </Group>
      )}
    </li>
  )
}

interface DeleteProps {
  rule: RuleFragment
  deleted: () => void
  close: () => void
}

function DeleteRule({ rule, deleted, close }: DeleteProps) {
  const { organization } = usePlace()
  const [remove] = useAct(DeleteRuleDocument)
  const t = useTexts(ruleTexts)
  const tell = useTell()
  return (
    <Confirm
      title={t.deleteTitle(rule.name)}
      lead={t.deleteLead}
      act={t.deleteAct}
      confirm={async () => {
        const { problems } = await remove({ input: { organizationId: organization.id, ruleId: rule.id } })
        if (problems.length > 0) return problems
        tell.done(t.deleted)
        deleted()
        return []
      }}
      close={close}
    />
  )
}
