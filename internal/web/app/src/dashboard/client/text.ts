import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import type { AnyVariables, TypedDocumentNode } from 'urql'

/** A generated document, as urql takes it. */
export function text<Data, Variables>(document: DocumentTypeDecoration<Data, Variables>) {
  return String(document) as unknown as TypedDocumentNode<Data, Variables & AnyVariables>
}
