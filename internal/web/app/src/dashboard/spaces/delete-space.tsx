import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { Confirm } from '../parts/confirm'
import { useTell } from '../parts/problems'
import { DeleteSpaceDocument, type SpaceRowFragment } from './generated'
import { texts } from './texts'

interface Props {
  space: SpaceRowFragment
  count: number
  done: () => void
  close: () => void
}

/** Asks before a team space is deleted. */
export function DeleteSpace({ space, count, done, close }: Props) {
  const [remove] = useAct(DeleteSpaceDocument)
  const tell = useTell()
  const t = useTexts(texts)

  async function confirm() {
    const { data, problems } = await remove({ input: { spaceId: space.id } })
    if (data?.deleteSpace.deletedSpaceId) {
      tell.done(t.deleted(space.name))
      done()
    }
    return problems
  }

  return (
    <Confirm
      title={t.deleteTitle(space.name)}
      lead={t.deleteLead(count)}
      act={t.deleteAct}
      confirm={confirm}
      close={close}
    />
  )
}
