import { Anchor, Button, Text, Textarea } from '@mantine/core'
import { Link } from 'wouter'
import { useFormats, useTexts } from '../language/language'
import { useSentence } from '../parts/problems'
import { usePlace } from '../shell/place'
import { type Addresses, mostAddresses, without } from './addresses'
import classes from './invite.module.css'
import { texts } from './invite-texts'
import type { Refusal } from './use-invite'

interface Props {
  text: string
  write: (text: string) => void
  addresses: Addresses
  /** Whom the server would not invite. */
  refused: Refusal[]
}

/** Many addresses in one field, and below it how they are understood. */
export function AddressesField({ text, write, addresses, refused }: Props) {
  const t = useTexts(texts)
  const { number } = useFormats()
  const { valid } = addresses
  const still = stillThere(refused, valid)
  const count = valid.length > mostAddresses ? 0 : valid.length - still.length
  return (
    <div>
      <Textarea
        label={t.addresses}
        description={t.addressesHint}
        placeholder={t.addressesExample}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        autosize
        minRows={3}
        maxRows={8}
        spellCheck={false}
        autoCapitalize="none"
        data-autofocus
      />
      <div className={classes.found} role="status">
        <Text size="sm" fw={600}>
          {count > 0 && t.found(count, number(count))}
          {valid.length === 0 && t.noneYet}
        </Text>
      </div>
      <Understood {...{ text, write, addresses }} />
      <Refused of={still} drop={(emails) => write(without(text, emails))} />
    </div>
  )
}

/** A refusal is told as long as the address stands there. */
function stillThere(refused: Refusal[], valid: string[]): Refusal[] {
  return refused.filter(({ email }) => valid.includes(email))
}

function Understood({ text, write, addresses }: Omit<Props, 'refused'>) {
  const t = useTexts(texts)
  const { list, number } = useFormats()
  const { path } = usePlace()
  const { valid, duplicates, malformed } = addresses
  return (
    <>
      {valid.length > mostAddresses && (
        <Text size="sm" c="var(--bad)" role="alert">
          {t.tooMany(number(mostAddresses))}{' '}
          <Anchor component={Link} href={path('import')} underline="always">
            {t.toImport}
          </Anchor>
        </Text>
      )}
      {duplicates.length > 0 && (
        <Text size="sm" c="dimmed">
          {t.duplicates(list(duplicates))}
        </Text>
      )}
      {malformed.length > 0 && (
        <div className={classes.malformed}>
          <Text size="sm">{t.malformed(malformed.length)}</Text>
          <ul className={classes.pieces}>
            {malformed.map((piece) => (
              <li key={piece}>{piece}</li>
            ))}
          </ul>
          <Button size="xs" variant="default" onClick={() => write(without(text, malformed))}>
            {t.drop}
            <span className="unseen"> {t.dropOf(malformed.length)}</span>
          </Button>
        </div>
      )}
    </>
  )
}

function Refused({ of, drop }: { of: Refusal[]; drop: (emails: string[]) => void }) {
  const t = useTexts(texts)
  const { number } = useFormats()
  const sentence = useSentence()
  if (of.length === 0) return null
  return (
    <div className={classes.refused} role="alert">
      <Text size="sm" fw={600}>
        {t.refused(of.length, number(of.length))}
      </Text>
      <ul>
        {of.map(({ email, problems }) => (
          <li key={email}>
            <strong>{email}</strong> {problems.map(sentence).join(' ')}
          </li>
        ))}
      </ul>
      <Text size="sm" mb={6}>
        {t.refusedLead}
      </Text>
      <Button size="xs" variant="default" onClick={() => drop(of.map(({ email }) => email))}>
        {t.dropRefused}
      </Button>
    </div>
  )
}
