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
}`);export{r as n,t as r,n as t};