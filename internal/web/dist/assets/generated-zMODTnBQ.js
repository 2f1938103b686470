var e=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},t=new e(`
    query Events($organizationId: ID!, $first: Int, $after: Cursor, $where: EventFilter) {
  organization(id: $organizationId) {
    id
    events(first: $first, after: $after, where: $where) {
      nodes {
        ...LogLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment LogLine on Event {
  id
  sequence
  cursor
  kind
  occurredAt
  summary
  before
  after
  reason
  correlationId
  actor {
    __typename
    displayName
    ... on User {
      id
    }
  }
  invitation {
    id
    email
  }
  inviteLink {
    id
  }
  member {
    id
    user {
      ...Person
    }
  }
  import {
    id
  }
  department {
    id
    path
  }
  space {
    id
    name
  }
  customRole {
    id
    name
  }
  integration {
    id
    name
  }
}`),n=new e(`
    query Actors($organizationId: ID!, $search: String) {
  organization(id: $organizationId) {
    id
    members(first: 20, where: {search: $search}) {
      nodes {
        id
        user {
          ...Person
        }
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
}`),r=new e(`
    query Verification($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    logVerification {
      sound
      lines
      badSequence
    }
  }
}
    `),i=new e(`
    query ExportLog($organizationId: ID!) {
  exportLog(organizationId: $organizationId)
}
    `),a=new e(`
    query AccessAsOf($organizationId: ID!, $time: DateTime!, $first: Int, $after: Cursor) {
  accessAsOf(organizationId: $organizationId, time: $time) {
    time
    sequence
    members(first: $first, after: $after) {
      nodes {
        memberId
        user {
          ...Person
        }
        role
        customRole
        state
        department
        permissions
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
}`);export{r as a,i,n,t as r,a as t};