// Reading what is too long to be kept: the pages of a list of a hundred thousand
// rows, on their way into a file.

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import {
  type AnyVariables,
  createClient,
  createRequest,
  fetchExchange,
  formatDocument,
  type OperationResult,
} from 'urql'
import { text } from './text'

const plain = createClient({
  url: '/graphql',
  preferGetMethod: false,
  fetchOptions: { headers: { 'GraphQL-Require-Preflight': '1' } },
  exchanges: [fetchExchange],
})

/** Asks the server and keeps nothing. Whoever asks too fast waits for as long as the server says. */
export async function askPastCache<Data, Variables>(
  document: DocumentTypeDecoration<Data, Variables>,
  variables: Variables,
): Promise<OperationResult<Data>> {
  // In the very form in which the cache asks: a server may know these documents only.
  const { query } = createRequest(text(document), variables as Variables & AnyVariables)
  const result = await plain
    .query<Data>(formatDocument(query), variables as Variables & AnyVariables)
    .toPromise()
  const seconds = result.error?.graphQLErrors[0]?.extensions.retryAfterSeconds
  if (typeof seconds !== 'number') return result
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  return askPastCache(document, variables)
}
