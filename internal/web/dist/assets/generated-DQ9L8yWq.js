var e=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},t=new e(`
    query Roles($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    customRoles(first: 100) {
      nodes {
        id
        name
        base
        permissions
      }
    }
  }
}
    `),n=new e(`
    query Departments($organizationId: ID!, $search: String) {
  organization(id: $organizationId) {
    id
    departments(first: 100, where: {search: $search}) {
      nodes {
        id
        path
      }
    }
  }
}
    `),r=new e(`
    query MemberChoices($organizationId: ID!, $search: String) {
  organization(id: $organizationId) {
    id
    members(
      first: 20
      where: {search: $search}
      orderBy: {field: NAME, direction: ASC}
    ) {
      nodes {
        id
        role
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
}`),i=new e(`
    query History($organizationId: ID!, $about: EventFilter!, $after: Cursor) {
  organization(id: $organizationId) {
    id
    events(first: 20, after: $after, where: $about) {
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
}`),a=new e(`
    query PreviewAccess($input: PreviewAccessInput!) {
  previewAccess(input: $input) {
    permissions
    spaces
  }
}
    `);export{t as a,a as i,i as n,r,n as t};