// The playground: GraphiQL with its editor and workers from this server alone,
// and three operations to begin with.

import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './playground.css'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { examples, firstOrganization } from './examples'
import { fetcher } from './fetcher'

const root = document.getElementById('playground')
if (!root) throw new Error('the page has no place for the playground')

const organizationId = await firstOrganization()
createRoot(root).render(
  <GraphiQL fetcher={fetcher} defaultTabs={examples(organizationId)} defaultEditorToolsVisibility="variables">
    <GraphiQL.Logo>
      <h1>usher playground</h1>
    </GraphiQL.Logo>
  </GraphiQL>,
)
