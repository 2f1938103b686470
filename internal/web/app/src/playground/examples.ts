// The operations that a newcomer finds, with variables that work at once for
// whoever is signed in.

import invite from './examples/invite.graphql?raw'
import overview from './examples/overview.graphql?raw'
import watch from './examples/watch.graphql?raw'

const unknownOrganization = 'org_…'

export function examples(organizationId: string) {
  const input = {
    organizationId,
    email: 'colleague@example.com',
    role: 'MEMBER',
    message: 'Glad to have you!',
  }
  return [
    { query: overview },
    { query: invite, variables: JSON.stringify({ input }, null, 2) },
    { query: watch, variables: JSON.stringify({ organizationId, after: null }, null, 2) },
  ]
}

/** The id of the viewer's first organization, or a placeholder that shows where it goes. */
export async function firstOrganization(): Promise<string> {
  const query = '{ viewer { memberships(first: 1) { nodes { organization { id } } } } }'
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data } = await response.json()
    return data.viewer.memberships.nodes[0].organization.id
  } catch {
    return unknownOrganization
  }
}
