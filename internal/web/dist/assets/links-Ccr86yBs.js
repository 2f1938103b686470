const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/qr-code-voGrB8Gk.js","assets/rolldown-runtime-XKyaHtl9.js","assets/libraries-rz6hNmk8.js","assets/IconDownload-CJK_jl-9.js","assets/dashboard-CrgVTQe8.js","assets/channel-BBaWzm94.js","assets/preload-helper-DygEbaNj.js","assets/dashboard-C-JU1ThK.css","assets/csv-eiezl8fR.js","assets/texts-DHecXMSx.js","assets/texts-BVuejyWm.css"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{G as t,Gn as n,U as r,W as i,Wn as a,X as o,b as s,ct as c,d as l,it as u,ot as d,s as f,y as p}from"./libraries-rz6hNmk8.js";import{A as m,D as h,E as g,F as _,H as v,M as y,N as b,O as x,S,T as C,W as w,_ as T,f as E,h as D,j as O,k,l as A,p as j,u as M,v as N,y as P}from"./dashboard-CrgVTQe8.js";import{t as F}from"./filter-chips-rF6ntjx0.js";import{r as ee,t as te}from"./pager-Dg9CLPjQ.js";import{t as ne}from"./rows-CKMvqSos.js";import{i as I,o as L}from"./state-signs-DEI-5Uty.js";import{n as R,t as z}from"./texts-DHecXMSx.js";import{n as re,t as ie}from"./idempotency-OW9at4Wg.js";import{t as ae}from"./department-select-DLGmkt8R.js";import{t as B}from"./dialog-BqUfwcY9.js";import{t as V}from"./role-select-Djc_pONr.js";import{t as H}from"./use-debounced-value-2xxwML3v.js";import{a as U,r as W}from"./generated-Chh-caD4.js";import{n as G,r as K}from"./lifetimes-CbH0qUuw.js";import{t as q}from"./TextInput-Bd8wIxnx.js";import{t as J}from"./preload-helper-DygEbaNj.js";var oe=p(`outline`,`qrcode`,`Qrcode`,[[`path`,{d:`M4 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-0`}],[`path`,{d:`M7 17l0 .01`,key:`svg-1`}],[`path`,{d:`M14 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-2`}],[`path`,{d:`M7 7l0 .01`,key:`svg-3`}],[`path`,{d:`M4 15a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-4`}],[`path`,{d:`M17 7l0 .01`,key:`svg-5`}],[`path`,{d:`M14 14l3 0`,key:`svg-6`}],[`path`,{d:`M20 14l0 .01`,key:`svg-7`}],[`path`,{d:`M14 14l0 3`,key:`svg-8`}],[`path`,{d:`M14 20l3 0`,key:`svg-9`}],[`path`,{d:`M17 17l3 0`,key:`svg-10`}],[`path`,{d:`M20 17l0 3`,key:`svg-11`}]]),Y=e(a(),1),X=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},se=new X(`
    query Links($organizationId: ID!, $first: Int, $after: Cursor, $last: Int, $before: Cursor, $where: InviteLinkFilter) {
  organization(id: $organizationId) {
    id
    policy {
      linksAllowed
      longestLinkLife
    }
    inviteLinks(
      first: $first
      after: $after
      last: $last
      before: $before
      where: $where
    ) {
      nodes {
        ...LinkRow
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      totalCount
    }
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment LinkRow on InviteLink {
  id
  role
  customRole {
    id
    name
  }
  department
  state
  creator {
    ...Person
  }
  createdAt
  expiresAt
  usedAt
  revokedAt
  member {
    id
    user {
      ...Person
    }
  }
}`),ce=new X(`
    query Link($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on InviteLink {
      ...LinkRow
      url
    }
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment LinkRow on InviteLink {
  id
  role
  customRole {
    id
    name
  }
  department
  state
  creator {
    ...Person
  }
  createdAt
  expiresAt
  usedAt
  revokedAt
  member {
    id
    user {
      ...Person
    }
  }
}`),le=new X(`
    mutation MakeLink($input: CreateInviteLinkInput!) {
  createInviteLink(input: $input) {
    inviteLink {
      ...LinkRow
      url
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment LinkRow on InviteLink {
  id
  role
  customRole {
    id
    name
  }
  department
  state
  creator {
    ...Person
  }
  createdAt
  expiresAt
  usedAt
  revokedAt
  member {
    id
    user {
      ...Person
    }
  }
}
fragment Refusal on UserError {
  code
  message
  field
}`),ue=new X(`
    mutation RevokeLink($input: RevokeInviteLinkInput!) {
  revokeInviteLink(input: $input) {
    inviteLink {
      ...LinkRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment LinkRow on InviteLink {
  id
  role
  customRole {
    id
    name
  }
  department
  state
  creator {
    ...Person
  }
  createdAt
  expiresAt
  usedAt
  revokedAt
  member {
    id
    user {
      ...Person
    }
  }
}
fragment Refusal on UserError {
  code
  message
  field
}`),Z=n();function de(e){let t=w(z);return(0,Y.useMemo)(()=>fe(t,e),[t,e])}function fe(e,t){return[{title:e.gives,cell:e=>(0,Z.jsxs)(`span`,{className:R.gives,children:[(0,Z.jsx)(E,{of:e}),e.department&&(0,Z.jsx)(`span`,{className:R.department,children:e.department})]})},{title:e.state,cell:e=>(0,Z.jsx)(I,{link:e})},{title:e.since,cell:e=>(0,Z.jsx)(pe,{link:e})},{title:e.creator,cell:({creator:e})=>e.name,wide:!0},{title:e.made,cell:({createdAt:e})=>(0,Z.jsx)(A,{time:e}),wide:!0},{title:e.actions,cell:e=>(0,Z.jsx)(me,{link:e,act:t}),bare:!0}]}function pe({link:e}){let t=w(z),n=L(e);return n===`REVOKED`?e.revokedAt&&(0,Z.jsx)(A,{time:e.revokedAt}):n===`USED`?(0,Z.jsxs)(Z.Fragment,{children:[e.member?`${t.usedBy(e.member.user.name)} `:``,e.usedAt&&(0,Z.jsx)(A,{time:e.usedAt})]}):(0,Z.jsx)(M,{to:e.expiresAt})}function me({link:e,act:t}){let n=w(z);if(L(e)!==`ACTIVE`)return null;let r=(0,Z.jsxs)(`span`,{className:`unseen`,children:[`: `,(0,Z.jsx)(E,{of:e}),e.department&&`, ${e.department}`]});return(0,Z.jsxs)(`span`,{className:R.buttons,children:[(0,Z.jsxs)(o,{variant:`default`,size:`compact-sm`,leftSection:(0,Z.jsx)(oe,{size:15,"aria-hidden":!0}),onClick:()=>t(`show`,e),children:[n.show,r]}),(0,Z.jsxs)(o,{variant:`subtle`,color:`red`,size:`compact-sm`,onClick:()=>t(`revoke`,e),children:[n.revoke,r]})]})}function Q({role:e,department:t}){let n=g().organization.id,[r]=H(t,300),{list:i,number:a}=v(),o=w(z),s=w(j).permission,{data:c}=_(W,{input:{organizationId:n,...e,department:r||null}}),l=c?.previewAccess;return l?(0,Z.jsxs)(`details`,{className:R.may,children:[(0,Z.jsx)(`summary`,{children:o.mayDo(a(l.permissions.length))}),(0,Z.jsx)(`ul`,{children:l.permissions.map(e=>(0,Z.jsx)(`li`,{children:s[e]},e))}),l.spaces.length>0&&(0,Z.jsx)(`p`,{children:o.joins(i(l.spaces))})]}):null}var he=(0,Y.lazy)(()=>J(()=>import(`./qr-code-voGrB8Gk.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10])));function $({id:e}){let{data:t,error:n,again:r}=_(ce,{id:e});if(n)return(0,Z.jsx)(h,{error:n,again:r});if(!t)return(0,Z.jsx)(x,{lines:4});let i=t.node;return i?.__typename===`InviteLink`?(0,Z.jsx)(ge,{link:i,url:i.url}):(0,Z.jsx)(O,{})}function ge({link:e,url:t}){let n=w(z),a=L(e);return a===`USED`?(0,Z.jsx)(S,{tone:`good`,role:`status`,title:n.cameIn(e.member?.user.name),children:(0,Z.jsx)(`p`,{children:n.cameInLead})}):a!==`ACTIVE`||!t?(0,Z.jsx)(S,{tone:`idle`,role:`status`,title:a===`EXPIRED`?n.hasExpired:n.wasRevoked}):(0,Z.jsxs)(r,{gap:`md`,children:[(0,Z.jsx)(u,{children:n.shareLead}),(0,Z.jsxs)(`div`,{className:R.result,children:[(0,Z.jsx)(Y.Suspense,{fallback:(0,Z.jsx)(i,{className:R.placeholder,radius:`md`}),children:(0,Z.jsx)(he,{value:t})}),(0,Z.jsxs)(r,{gap:`sm`,w:`100%`,children:[(0,Z.jsx)(q,{label:n.address,value:t,readOnly:!0,classNames:{input:R.address},onFocus:e=>e.currentTarget.select()}),(0,Z.jsx)(c,{children:(0,Z.jsx)(re,{value:t,label:n.copy})}),(0,Z.jsxs)(u,{size:`sm`,c:`dimmed`,children:[(0,Z.jsx)(E,{of:e}),e.department&&`, ${e.department}`,` · `,n.worksUntil,` `,(0,Z.jsx)(M,{to:e.expiresAt})]})]})]})]})}function _e({longest:e,close:t}){let[n,i]=(0,Y.useState)(null),a=w(z);return(0,Z.jsx)(B,{title:n?a.isMade:a.make,close:t,size:`lg`,children:n?(0,Z.jsxs)(r,{children:[(0,Z.jsx)($,{id:n}),(0,Z.jsxs)(c,{justify:`flex-end`,children:[(0,Z.jsx)(o,{variant:`default`,onClick:()=>i(null),children:a.makeAnother}),(0,Z.jsx)(o,{onClick:t,children:a.done})]})]}):(0,Z.jsx)(ve,{longest:e,made:i,close:t})})}function ve({longest:e,made:n,close:i}){let a=g().organization.id,[s,l]=(0,Y.useState)(K(e)),[u,f]=(0,Y.useState)({role:`MEMBER`}),[p,m]=(0,Y.useState)(``),[h,_]=(0,Y.useState)([]),[v,x]=b(le),{keyFor:S,answered:C}=ie(),E=(0,Y.useId)(),D=w(z),O=w(j).lifetime,{cancel:k}=w(y),A=N(D.refused),M=P(h,A);async function F(){let e={organizationId:a,lifetime:s,...u,department:p.trim()||null},{data:t,problems:r}=await v({input:{...e,idempotencyKey:S(e)}});_(r);let i=t?.createInviteLink.inviteLink;i&&(C(),n(i.id))}return(0,Z.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),F()},children:(0,Z.jsxs)(r,{children:[(0,Z.jsxs)(`div`,{children:[(0,Z.jsx)(d.Label,{id:E,children:D.lifetime}),(0,Z.jsx)(t,{fullWidth:!0,"aria-labelledby":E,value:s,onChange:l,data:G(e).map(e=>({value:e,label:O[e]}))})]}),(0,Z.jsx)(V,{value:u,choose:f,error:M(`role`)??M(`customRoleId`)}),(0,Z.jsx)(ae,{value:p,choose:m,error:M(`department`)}),(0,Z.jsx)(Q,{role:u,department:p.trim()}),(0,Z.jsx)(T,{of:h,fields:[`role`,`customRoleId`,`department`],say:A}),(0,Z.jsxs)(c,{justify:`flex-end`,children:[(0,Z.jsx)(o,{variant:`default`,onClick:i,children:k}),(0,Z.jsx)(o,{type:`submit`,loading:x,children:D.makeAct})]})]})})}function ye({id:e,close:t}){let[n]=b(ue),r=w(z);return(0,Z.jsx)(U,{title:r.revokeTitle,lead:r.revokeLead,act:r.revokeAct,asksReason:!0,confirm:async t=>(await n({input:{inviteLinkId:e,reason:t}})).problems,close:t})}function be({id:e,close:t}){let n=w(z);return(0,Z.jsx)(B,{title:n.share,close:t,size:`lg`,children:(0,Z.jsx)($,{id:e})})}var xe=[`ACTIVE`,`USED`,`REVOKED`,`EXPIRED`];function Se(){let e=w(z);return C()?(0,Z.jsx)(Ce,{}):(0,Z.jsx)(D,{title:e.title,children:(0,Z.jsx)(m,{})})}function Ce(){let{organization:e,may:t,path:n}=g(),[r,i]=(0,Y.useState)(null),{page:a,setPage:c}=ee(r??``),[u,d]=(0,Y.useState)(null),p=(0,Y.useCallback)((e,t)=>d({dialog:e,link:t}),[]),m=w(z),v=w(j).link,y=de(p),{data:b,error:C,waiting:T,again:E}=_(se,{organizationId:e.id,...a,where:r&&{state:[r]}},{stale:[`INVITE_LINK_`,`ORGANIZATION_POLICY_CHANGED`]}),O=b?.organization?.inviteLinks,A=b?.organization?.policy;if(!O||!A)return(0,Z.jsx)(D,{title:m.title,lead:m.lead,children:C?(0,Z.jsx)(h,{error:C,again:E}):(0,Z.jsx)(x,{})});let M=A.linksAllowed&&!e.invitationsPaused,N=()=>d(null),P=(0,Z.jsx)(o,{leftSection:(0,Z.jsx)(f,{size:16,"aria-hidden":!0}),disabled:!M,onClick:()=>d({dialog:`make`}),children:m.make});return(0,Z.jsxs)(D,{title:m.title,lead:m.lead,actions:P,children:[(0,Z.jsxs)(`div`,{className:R.links,children:[!A.linksAllowed&&(0,Z.jsx)(S,{tone:`idle`,title:m.notAllowed,actions:t(`CONFIGURE_POLICIES`)&&(0,Z.jsx)(o,{component:s,href:n(`settings`),variant:`default`,size:`sm`,children:m.toSettings}),children:(0,Z.jsx)(`p`,{children:m.notAllowedLead})}),(0,Z.jsx)(F,{label:m.filter,value:r,choose:i,chips:[{value:null,label:m.all},...xe.map(e=>({value:e,label:v[e]}))]}),O.totalCount===0?(0,Z.jsx)(k,{icon:(0,Z.jsx)(l,{size:26,"aria-hidden":!0}),title:r?m.noneSuch:m.none,lead:r?void 0:m.noneLead}):(0,Z.jsx)(ne,{label:m.title,rows:O.nodes,columns:y,name:({createdAt:e})=>e,waiting:T})]}),(0,Z.jsx)(te,{pageInfo:O.pageInfo,total:O.totalCount,turn:c}),u?.dialog===`make`&&(0,Z.jsx)(_e,{longest:A.longestLinkLife,close:N}),u?.dialog===`show`&&(0,Z.jsx)(be,{id:u.link.id,close:N}),u?.dialog===`revoke`&&(0,Z.jsx)(ye,{id:u.link.id,close:N})]})}export{Se as default};