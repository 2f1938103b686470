var e=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},t=new e(`
    query OwnInvitations {
  viewer {
    invitations(first: 25) {
      nodes {
        id
        role
        state
        expiresAt
        inviter {
          ...Person
        }
        organization {
          id
          name
        }
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
}`),n=new e(`
    mutation CreateOrganization($input: CreateOrganizationInput!) {
  createOrganization(input: $input) {
    organization {
      id
      slug
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`);export{t as n,n as t};