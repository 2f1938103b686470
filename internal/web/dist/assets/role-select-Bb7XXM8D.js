import{t as e}from"./Select-MGtrmpha.js";import{i as t,t as n}from"./texts-CiXgNx2l.js";import{a as r}from"./language-BiUjzsFn.js";import{r as i}from"./place-OuRQf4Nr.js";import{t as a}from"./names-Bpf9yrBg.js";import{r as o}from"./react-dom-Buiuewc4.js";var s=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},c=new s(`
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
    `),l=new s(`
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
    `),u=o(),d=[`VIEWER`,`MEMBER`,`ADMIN`];function f({value:o,choose:s,label:l,error:f,none:m,inPlace:h,within:g}){let{id:_}=i().organization,{data:v}=t(c,{organizationId:_}),y=r(n),b=r(a).role,x=v?.organization?.customRoles.nodes??[],S=g?.permissions,C=[...(g?d.slice(0,d.indexOf(g.role)+1):d).map(e=>({value:e,label:b[e]})),...x.filter(({permissions:e})=>!S||e.every(e=>S.includes(e))).map(({id:e,name:t})=>({value:e,label:t}))],w=l??y.role;return(0,u.jsx)(e,{label:h?void 0:w,"aria-label":h?w:void 0,placeholder:m?.placeholder,data:C,value:o?.role??o?.customRoleId??null,onChange:e=>e?s(p(e)):m?.choose(),allowDeselect:!1,error:f,clearable:m!==void 0,clearButtonProps:{"aria-label":y.clear(w)},...h&&{autoFocus:!0,defaultDropdownOpened:!0,onDropdownClose:h}})}function p(e){return d.includes(e)?{role:e}:{customRoleId:e}}export{l as n,f as t};