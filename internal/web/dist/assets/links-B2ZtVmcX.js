const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/qr-code-DMiV93mg.js","assets/rolldown-runtime-XKyaHtl9.js","assets/libraries-UrOIUJRm.js","assets/IconDownload-DLTUGRnb.js","assets/dashboard-8_nAaRDs.js","assets/channel-BBaWzm94.js","assets/preload-helper-DygEbaNj.js","assets/dashboard-BwPcbghH.css","assets/csv-XY-fU9Bd.js","assets/texts-FGlzWw8a.js","assets/texts-BVuejyWm.css"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{G as t,U as n,Un as r,W as i,Wn as a,X as o,b as s,ct as c,d as l,it as u,ot as d,s as f,y as p}from"./libraries-UrOIUJRm.js";import{$ as m,A as h,C as g,D as _,E as v,F as y,I as b,L as x,N as S,P as C,R as w,S as T,T as E,U as D,V as O,Y as k,Z as A,b as j,tt as M,u as N,y as P,z as ee}from"./dashboard-8_nAaRDs.js";import{t as te}from"./filter-chips-8Z5YXrON.js";import{i as ne,n as F,t as I}from"./pager-BZkPpKeY.js";import{t as re}from"./rows-D-Sur362.js";import{i as ie,o as L}from"./state-signs-BB5vA5cK.js";import{n as R,t as z}from"./texts-FGlzWw8a.js";import{n as ae,t as B}from"./idempotency-BPjczEg6.js";import{t as V}from"./department-select-B8qxll-q.js";import{t as H}from"./dialog-BHIAZILl.js";import{t as U}from"./dialog-foot-C52z8dFC.js";import{t as W}from"./role-select-CXaD5OH1.js";import{f as G}from"./Select-Ds1wItU_.js";import{n as K,r as q}from"./lifetimes-CbH0qUuw.js";import{t as J}from"./TextInput-CVU09ig2.js";import{t as oe}from"./preload-helper-DygEbaNj.js";import{t as se}from"./confirm-BDUQNuQP.js";var ce=p(`outline`,`qrcode`,`Qrcode`,[[`path`,{d:`M4 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-0`}],[`path`,{d:`M7 17l0 .01`,key:`svg-1`}],[`path`,{d:`M14 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-2`}],[`path`,{d:`M7 7l0 .01`,key:`svg-3`}],[`path`,{d:`M4 15a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-4`}],[`path`,{d:`M17 7l0 .01`,key:`svg-5`}],[`path`,{d:`M14 14l3 0`,key:`svg-6`}],[`path`,{d:`M20 14l0 .01`,key:`svg-7`}],[`path`,{d:`M14 14l0 3`,key:`svg-8`}],[`path`,{d:`M14 20l3 0`,key:`svg-9`}],[`path`,{d:`M17 17l3 0`,key:`svg-10`}],[`path`,{d:`M20 17l0 3`,key:`svg-11`}]]),Y=e(r(),1),X=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},le=new X(`
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
}`),ue=new X(`
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
}`),de=new X(`
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
}`),fe=new X(`
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
}`),Z=a();function pe(e){let t=M(z);return(0,Y.useMemo)(()=>me(t,e),[t,e])}function me(e,t){return[{title:e.gives,cell:e=>(0,Z.jsxs)(`span`,{className:R.gives,children:[(0,Z.jsx)(T,{of:e}),e.department&&(0,Z.jsx)(`span`,{className:R.department,children:e.department})]})},{title:e.state,cell:e=>(0,Z.jsx)(ie,{link:e})},{title:e.since,cell:e=>(0,Z.jsx)(he,{link:e})},{title:e.creator,cell:({creator:e})=>e.name,wide:!0},{title:e.made,cell:({createdAt:e})=>(0,Z.jsx)(P,{time:e}),wide:!0},{title:e.actions,cell:e=>(0,Z.jsx)(ge,{link:e,act:t}),bare:!0}]}function he({link:e}){let t=M(z),n=L(e);return n===`REVOKED`?e.revokedAt&&(0,Z.jsx)(P,{time:e.revokedAt}):n===`USED`?(0,Z.jsxs)(Z.Fragment,{children:[e.member?`${t.usedBy(e.member.user.name)} `:``,e.usedAt&&(0,Z.jsx)(P,{time:e.usedAt})]}):(0,Z.jsx)(j,{to:e.expiresAt})}function ge({link:e,act:t}){let n=M(z);if(L(e)!==`ACTIVE`)return null;let r=(0,Z.jsxs)(`span`,{className:`unseen`,children:[`: `,(0,Z.jsx)(T,{of:e}),e.department&&`, ${e.department}`]});return(0,Z.jsxs)(`span`,{className:R.buttons,children:[(0,Z.jsxs)(o,{variant:`default`,size:`compact-sm`,leftSection:(0,Z.jsx)(ce,{size:15,"aria-hidden":!0}),onClick:()=>t(`show`,e),children:[n.show,r]}),(0,Z.jsxs)(o,{variant:`subtle`,color:`red`,size:`compact-sm`,onClick:()=>t(`revoke`,e),children:[n.revoke,r]})]})}function _e({role:e,department:t}){let n=C().organization.id,[r]=G(t,300),{list:i,number:a}=m(),o=M(z),s=M(g).permission,{data:c}=D(N,{input:{organizationId:n,...e,department:r||null}}),l=c?.previewAccess;return l?(0,Z.jsxs)(`details`,{className:R.may,children:[(0,Z.jsx)(`summary`,{children:o.mayDo(a(l.permissions.length))}),(0,Z.jsx)(`ul`,{children:l.permissions.map(e=>(0,Z.jsx)(`li`,{children:s[e]},e))}),l.spaces.length>0&&(0,Z.jsx)(`p`,{children:o.joins(i(l.spaces))})]}):null}var ve=(0,Y.lazy)(()=>oe(()=>import(`./qr-code-DMiV93mg.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10])));function Q({id:e}){let{data:t,error:n,again:r}=D(ue,{id:e});if(n)return(0,Z.jsx)(y,{error:n,again:r});if(!t)return(0,Z.jsx)(b,{lines:4});let i=t.node;return i?.__typename===`InviteLink`?(0,Z.jsx)(ye,{link:i,url:i.url}):(0,Z.jsx)(ee,{})}function ye({link:e,url:t}){let r=M(z),a=L(e);return a===`USED`?(0,Z.jsx)(h,{tone:`good`,role:`status`,title:r.cameIn(e.member?.user.name),children:(0,Z.jsx)(`p`,{children:r.cameInLead})}):a!==`ACTIVE`||!t?(0,Z.jsx)(h,{tone:`idle`,role:`status`,title:a===`EXPIRED`?r.hasExpired:r.wasRevoked}):(0,Z.jsxs)(n,{gap:`md`,children:[(0,Z.jsx)(u,{children:r.shareLead}),(0,Z.jsxs)(`div`,{className:R.result,children:[(0,Z.jsx)(Y.Suspense,{fallback:(0,Z.jsx)(i,{className:R.placeholder,radius:`md`}),children:(0,Z.jsx)(ve,{value:t})}),(0,Z.jsxs)(n,{gap:`sm`,w:`100%`,children:[(0,Z.jsx)(J,{label:r.address,value:t,readOnly:!0,classNames:{input:R.address},onFocus:e=>e.currentTarget.select()}),(0,Z.jsx)(c,{children:(0,Z.jsx)(ae,{value:t,label:r.copy})}),(0,Z.jsxs)(u,{size:`sm`,c:`dimmed`,children:[(0,Z.jsx)(T,{of:e}),e.department&&`, ${e.department}`,` · `,r.worksUntil,` `,(0,Z.jsx)(j,{to:e.expiresAt})]})]})]})]})}function be({longest:e,close:t}){let[r,i]=(0,Y.useState)(null),a=M(z);return(0,Z.jsx)(H,{title:r?a.isMade:a.make,close:t,size:`lg`,children:r?(0,Z.jsxs)(n,{children:[(0,Z.jsx)(Q,{id:r}),(0,Z.jsxs)(U,{children:[(0,Z.jsx)(o,{variant:`default`,onClick:()=>i(null),children:a.makeAnother}),(0,Z.jsx)(o,{onClick:t,children:a.done})]})]}):(0,Z.jsx)($,{longest:e,made:i,close:t})})}function $({longest:e,made:r,close:i}){let a=C().organization.id,[s,c]=(0,Y.useState)(q(e)),[l,u]=(0,Y.useState)({role:`MEMBER`}),[f,p]=(0,Y.useState)(``),[m,h]=(0,Y.useState)([]),[y,b]=O(de),{keyFor:x,answered:S}=B(),w=(0,Y.useId)(),T=M(z),D=M(g).lifetime,{cancel:A}=M(k),j=v(T.refused),N=_(m,j);async function P(){let e={organizationId:a,lifetime:s,...l,department:f.trim()||null},{data:t,problems:n}=await y({input:{...e,idempotencyKey:x(e)}});h(n);let i=t?.createInviteLink.inviteLink;i&&(S(),r(i.id))}return(0,Z.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),P()},children:(0,Z.jsxs)(n,{children:[(0,Z.jsxs)(`div`,{children:[(0,Z.jsx)(d.Label,{id:w,children:T.lifetime}),(0,Z.jsx)(t,{fullWidth:!0,"aria-labelledby":w,value:s,onChange:c,data:K(e).map(e=>({value:e,label:D[e]}))})]}),(0,Z.jsx)(W,{value:l,choose:u,error:N(`role`)??N(`customRoleId`)}),(0,Z.jsx)(V,{value:f,choose:p,error:N(`department`)}),(0,Z.jsx)(_e,{role:l,department:f.trim()}),(0,Z.jsx)(E,{of:m,fields:[`role`,`customRoleId`,`department`],say:j}),(0,Z.jsxs)(U,{children:[(0,Z.jsx)(o,{variant:`default`,onClick:i,children:A}),(0,Z.jsx)(o,{type:`submit`,loading:b,children:T.makeAct})]})]})})}function xe({id:e,close:t}){let[n]=O(fe),r=M(z);return(0,Z.jsx)(se,{title:r.revokeTitle,lead:r.revokeLead,act:r.revokeAct,asksReason:!0,confirm:async t=>(await n({input:{inviteLinkId:e,reason:t}})).problems,close:t})}function Se({id:e,close:t}){let n=M(z);return(0,Z.jsx)(H,{title:n.share,close:t,size:`lg`,children:(0,Z.jsx)(Q,{id:e})})}var Ce=[`ACTIVE`,`USED`,`REVOKED`,`EXPIRED`];function we(){let e=M(z);return S()?(0,Z.jsx)(Te,{}):(0,Z.jsx)(A,{title:e.title,children:(0,Z.jsx)(w,{})})}function Te(){let{organization:e,may:t,path:n}=C(),[r,i]=(0,Y.useState)(null),a=ne(r??``),[c,u]=(0,Y.useState)(null),d=(0,Y.useCallback)((e,t)=>u({dialog:e,link:t}),[]),p=M(z),m=M(g).link,_=pe(d),{data:v,error:S,waiting:w,again:T}=D(le,{organizationId:e.id,...a.page,where:r&&{state:[r]}},{stale:[`INVITE_LINK_`,`DEPARTMENT_RENAMED`,`DEPARTMENT_MOVED`,`ORGANIZATION_POLICY_CHANGED`]}),E=v?.organization?.inviteLinks;F(a,w?void 0:E?.nodes);let O=v?.organization?.policy;if(!E||!O)return(0,Z.jsx)(A,{title:p.title,lead:p.lead,children:S?(0,Z.jsx)(y,{error:S,again:T}):(0,Z.jsx)(b,{})});let k=O.linksAllowed&&!e.invitationsPaused,j=()=>u(null),N=(0,Z.jsx)(o,{leftSection:(0,Z.jsx)(f,{size:16,"aria-hidden":!0}),disabled:!k,onClick:()=>u({dialog:`make`}),children:p.make});return(0,Z.jsxs)(A,{title:p.title,lead:p.lead,actions:N,children:[(0,Z.jsxs)(`div`,{className:R.links,children:[!O.linksAllowed&&(0,Z.jsx)(h,{tone:`idle`,title:p.notAllowed,actions:t(`CONFIGURE_POLICIES`)&&(0,Z.jsx)(o,{component:s,href:n(`settings`),variant:`default`,size:`sm`,children:p.toSettings}),children:(0,Z.jsx)(`p`,{children:p.notAllowedLead})}),(0,Z.jsx)(te,{label:p.filter,value:r,choose:i,chips:[{value:null,label:p.all},...Ce.map(e=>({value:e,label:m[e]}))]}),E.totalCount===0?(0,Z.jsx)(x,{icon:(0,Z.jsx)(l,{size:26,"aria-hidden":!0}),title:r?p.noneSuch:p.none,lead:r?void 0:p.noneLead}):(0,Z.jsx)(re,{label:p.title,rows:E.nodes,columns:_,name:({createdAt:e})=>e,waiting:w})]}),(0,Z.jsx)(I,{pageInfo:E.pageInfo,total:E.totalCount,turn:a.setPage}),c?.dialog===`make`&&(0,Z.jsx)(be,{longest:O.longestLinkLife,close:j}),c?.dialog===`show`&&(0,Z.jsx)(Se,{id:c.link.id,close:j}),c?.dialog===`revoke`&&(0,Z.jsx)(xe,{id:c.link.id,close:j})]})}export{we as default};