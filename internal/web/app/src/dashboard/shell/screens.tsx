// Which screen stands at which address. Each is loaded when it is first opened.

import { type ComponentType, lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { useTexts } from '../language/language'
import { Boundary } from '../parts/boundary'
import { Screen } from '../parts/screen'
import { Loading } from '../parts/states'
import { texts } from '../parts/texts'

const overview = () => import('../overview/overview')

// Most people begin here: it comes while the shell is still asking who they are.
if (/^\/(o\/[^/]+\/?)?$/.test(location.pathname)) void overview()

const screens: [path: string, screen: ComponentType][] = [
  ['', lazy(overview)],
  ['/invitations/:id?', lazy(() => import('../invitations/invitations'))],
  ['/spaces/:id?', lazy(() => import('../spaces/spaces'))],
  ['/integrations', lazy(() => import('../integrations/integrations'))],
  ['/roles', lazy(() => import('../roles/roles'))],
  ['/members', lazy(() => import('../members/members'))],
  ['/members/:id', lazy(() => import('../member/member'))],
  ['/departments/:id?', lazy(() => import('../departments/departments'))],
  ['/import/:id?', lazy(() => import('../import/import'))],
  ['/links', lazy(() => import('../links/links'))],
  ['/approvals', lazy(() => import('../approvals/approvals'))],
  ['/activity', lazy(() => import('../activity/activity'))],
  ['/activity/access', lazy(() => import('../activity/access'))],
  ['/settings/:part?', lazy(() => import('../settings/settings'))],
]

export function Screens() {
  return (
    <Boundary of="screen">
      <Suspense fallback={<Loading />}>
        <Switch>
          {screens.map(([path, screen]) => (
            <Route key={path} path={`/o/:slug${path}`} component={screen} />
          ))}
          <Route component={Nowhere} />
        </Switch>
      </Suspense>
    </Boundary>
  )
}

function Nowhere() {
  const t = useTexts(texts)
  return (
    <Screen title={t.notFound}>
      <p>{t.notFoundLead}</p>
    </Screen>
  )
}
