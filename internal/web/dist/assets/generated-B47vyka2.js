import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{Gn as t,Wn as n,it as r}from"./libraries-rz6hNmk8.js";import{R as i,W as a}from"./dashboard-CMv-7ALU.js";import{t as o}from"./Textarea-CkccSxZ5.js";import{t as s}from"./form-dialog-B8H35EvV.js";var c=e(n(),1),l=t();function u({value:e,write:t}){let n=a(i);return(0,l.jsx)(o,{label:n.reason,description:n.reasonHint,value:e,onChange:e=>t(e.currentTarget.value),autosize:!0,maxRows:6,"data-autofocus":!0})}function d({title:e,lead:t,act:n,asksReason:i,confirm:a,say:o,close:d}){let[f,p]=(0,c.useState)(``);return(0,l.jsx)(s,{title:e,act:n,dangerous:!0,send:()=>a(f.trim()||null),...o&&{say:o},close:d,children:()=>(0,l.jsxs)(l.Fragment,{children:[(0,l.jsx)(r,{component:`div`,children:t}),i&&(0,l.jsx)(u,{value:f,write:p})]})})}var f=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},p=new f(`
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
    `),m=new f(`
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
    `),h=new f(`
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
}`),g=new f(`
    query PreviewAccess($input: PreviewAccessInput!) {
  previewAccess(input: $input) {
    permissions
    spaces
  }
}
    `);export{d as a,p as i,h as n,u as o,g as r,m as t};