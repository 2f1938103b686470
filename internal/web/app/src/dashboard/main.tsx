// The dashboard: where the people who invite see what becomes of it.

import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './dashboard.css'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { setNonce } from 'get-nonce'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { whenSessionChanges } from '../session/channel'
import { newClient, startAnew } from './client/client'
import { connection } from './client/connection'
import { LanguageProvider } from './language/language'
import { Boundary } from './parts/boundary'
import { Shell } from './shell/shell'
import { cssVariables, theme } from './theme'

// The page's policy lets components make styles only with the nonce of this very answer.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
setNonce(nonce)

whenSessionChanges(startAnew)

const root = document.getElementById('dashboard')
if (!root) throw new Error('the page has no place for the dashboard')

createRoot(root).render(
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariables}
    defaultColorScheme="auto"
    getStyleNonce={() => nonce}
  >
    <LanguageProvider>
      <Boundary of="page">
        <Provider value={newClient(connection)}>
          {/* In the middle they would cover the buttons of dialogs, and on the right too. */}
          <Notifications position="bottom-left" />
          <Shell />
        </Provider>
      </Boundary>
    </LanguageProvider>
  </MantineProvider>,
)
