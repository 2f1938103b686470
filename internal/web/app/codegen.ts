// From the contract and the pages' operations to typed documents. They are
// strings, not syntax trees: the invitee pages carry no GraphQL library, and the
// dashboard reads its texts when it needs them.
import { readdirSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'
import type { Types } from '@graphql-codegen/plugin-helpers'

const typed = {
  plugins: ['typescript-operations', 'typed-document-node'],
  config: {
    disableDescriptions: true,
    documentMode: 'string',
    pureMagicComment: true,
    useTypeImports: true,
    scalars: { DateTime: 'string', EmailAddress: 'string', URL: 'string', Cursor: 'string', Upload: 'File' },
  },
} satisfies Types.ConfiguredOutput

// Each room of the dashboard has its own documents, so that they are loaded with
// it; what several show of a thing is said once, in rows.graphql.
const rows = 'src/dashboard/client/rows.graphql'
const rooms = readdirSync('src/dashboard', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('operations.graphql'))
  .map((path) => `src/dashboard/${path.slice(0, -'/operations.graphql'.length)}`)

const config: CodegenConfig = {
  schema: '../../../schema.graphql',
  generates: {
    'src/graphql/generated.ts': {
      ...typed,
      documents: 'src/{invitation,join,page,reset-password,set-up,sign-in,verify}/operations.graphql',
    },
    ...Object.fromEntries(
      rooms.map((room) => [
        `${room}/generated.ts`,
        { ...typed, documents: [`${room}/operations.graphql`, rows] },
      ]),
    ),
  },
}

export default config
