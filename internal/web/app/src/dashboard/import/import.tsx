// Many people at once: a spreadsheet is given, its plan is looked at, and the plan
// is carried out. The address keeps which of the three it is.

import { useParams } from 'wouter'
import { useTexts } from '../language/language'
import { Screen } from '../parts/screen'
import { NoPermission, NotFound } from '../parts/states'
import { useIsAdmin } from '../shell/place'
import { CarriedOut } from './carried-out'
import { Plan } from './plan'
import { Start } from './start'
import { texts } from './texts'
import { usePlanning } from './use-planning'

export default function Import() {
  const { id } = useParams<{ id?: string }>()
  const planning = usePlanning()
  const t = useTexts(texts)
  if (!useIsAdmin())
    return (
      <Screen title={t.title}>
        <NoPermission />
      </Screen>
    )
  if (id === undefined) return <Start planning={planning} />
  if (id.startsWith('pln_')) return <Plan key={id} id={id} planning={planning} />
  if (id.startsWith('imp_')) return <CarriedOut key={id} id={id} planning={planning} />
  return (
    <Screen title={t.title}>
      <NotFound />
    </Screen>
  )
}
