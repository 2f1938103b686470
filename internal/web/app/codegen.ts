// From the contract and the pages' operations to typed documents. They are
// strings, not syntax trees: the invitee pages carry no GraphQL library.
import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: '../../../schema.graphql',
  documents: 'src/*/operations.graphql',
  generates: {
    'src/graphql/generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        disableDescriptions: true,
        documentMode: 'string',
        pureMagicComment: true,
        useTypeImports: true,
        scalars: { DateTime: 'string', EmailAddress: 'string' },
      },
    },
  },
}

export default config
