const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/qr-code-Dp8iVp8C.js","assets/rolldown-runtime-XKyaHtl9.js","assets/libraries-rz6hNmk8.js","assets/IconDownload-CJK_jl-9.js","assets/dashboard-CMv-7ALU.js","assets/channel-BBaWzm94.js","assets/preload-helper-DygEbaNj.js","assets/dashboard-tg5Sm4aS.css","assets/csv-XY-fU9Bd.js","assets/texts-FGlzWw8a.js","assets/texts-BVuejyWm.css"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{G as t,Gn as n,U as r,W as i,Wn as a,X as o,b as s,ct as c,d as l,it as u,ot as d,s as f,y as p}from"./libraries-rz6hNmk8.js";import{A as m,B as h,C as g,D as _,E as v,H as y,M as b,O as x,R as S,T as C,W as w,_ as T,b as E,f as D,g as O,h as k,k as A,l as j,p as M,u as N,w as P}from"./dashboard-CMv-7ALU.js";import{t as F}from"./filter-chips-tR0afRAD.js";import{r as ee,t as te}from"./pager-uJ8WjE1X.js";import{t as ne}from"./rows-DUdIJX1U.js";import{i as re,o as I}from"./state-signs-3msH3tul.js";import{n as L,t as R}from"./texts-FGlzWw8a.js";import{n as z,t as ie}from"./idempotency-C3SNh8-7.js";import{t as ae}from"./department-select-DzjsV00_.js";import{t as B}from"./dialog-hN-bpjEe.js";import{t as V}from"./dialog-foot-oydQ7kWB.js";import{t as H}from"./role-select-Cu9qR1bc.js";import{t as U}from"./use-debounced-value-2xxwML3v.js";import{a as W,r as G}from"./generated-B47vyka2.js";import{n as K,r as q}from"./lifetimes-CbH0qUuw.js";import{t as J}from"./TextInput-Bd8wIxnx.js";import{t as oe}from"./preload-helper-DygEbaNj.js";var se=p(`outline`,`qrcode`,`Qrcode`,[[`path`,{d:`M4 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-0`}],[`path`,{d:`M7 17l0 .01`,key:`svg-1`}],[`path`,{d:`M14 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-2`}],[`path`,{d:`M7 7l0 .01`,key:`svg-3`}],[`path`,{d:`M4 15a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-4`}],[`path`,{d:`M17 7l0 .01`,key:`svg-5`}],[`path`,{d:`M14 14l3 0`,key:`svg-6`}],[`path`,{d:`M20 14l0 .01`,key:`svg-7`}],[`path`,{d:`M14 14l0 3`,key:`svg-8`}],[`path`,{d:`M14 20l3 0`,key:`svg-9`}],[`path`,{d:`M17 17l3 0`,key:`svg-10`}],[`path`,{d:`M20 17l0 3`,key:`svg-11`}]]),Y=e(a(),1),X=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ce=new X(`
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
}`),le=new X(`
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
}`),ue=new X(`
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
}`),de=new X(`
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
}`),Z=n();function fe(e){let t=w(R);return(0,Y.useMemo)(()=>pe(t,e),[t,e])}function pe(e,t){return[{title:e.gives,cell:e=>(0,Z.jsxs)(`span`,{className:L.gives,children:[(0,Z.jsx)(D,{of:e}),e.department&&(0,Z.jsx)(`span`,{className:L.department,children:e.department})]})},{title:e.state,cell:e=>(0,Z.jsx)(re,{link:e})},{title:e.since,cell:e=>(0,Z.jsx)(me,{link:e})},{title:e.creator,cell:({creator:e})=>e.name,wide:!0},{title:e.made,cell:({createdAt:e})=>(0,Z.jsx)(j,{time:e}),wide:!0},{title:e.actions,cell:e=>(0,Z.jsx)(he,{link:e,act:t}),bare:!0}]}function me({link:e}){let t=w(R),n=I(e);return n===`REVOKED`?e.revokedAt&&(0,Z.jsx)(j,{time:e.revokedAt}):n===`USED`?(0,Z.jsxs)(Z.Fragment,{children:[e.member?`${t.usedBy(e.member.user.name)} `:``,e.usedAt&&(0,Z.jsx)(j,{time:e.usedAt})]}):(0,Z.jsx)(N,{to:e.expiresAt})}function he({link:e,act:t}){let n=w(R);if(I(e)!==`ACTIVE`)return null;let r=(0,Z.jsxs)(`span`,{className:`unseen`,children:[`: `,(0,Z.jsx)(D,{of:e}),e.department&&`, ${e.department}`]});return(0,Z.jsxs)(`span`,{className:L.buttons,children:[(0,Z.jsxs)(o,{variant:`default`,size:`compact-sm`,leftSection:(0,Z.jsx)(se,{size:15,"aria-hidden":!0}),onClick:()=>t(`show`,e),children:[n.show,r]}),(0,Z.jsxs)(o,{variant:`subtle`,color:`red`,size:`compact-sm`,onClick:()=>t(`revoke`,e),children:[n.revoke,r]})]})}function Q({role:e,department:t}){let n=P().organization.id,[r]=U(t,300),{list:i,number:a}=y(),o=w(R),s=w(M).permission,{data:c}=b(G,{input:{organizationId:n,...e,department:r||null}}),l=c?.previewAccess;return l?(0,Z.jsxs)(`details`,{className:L.may,children:[(0,Z.jsx)(`summary`,{children:o.mayDo(a(l.permissions.length))}),(0,Z.jsx)(`ul`,{children:l.permissions.map(e=>(0,Z.jsx)(`li`,{children:s[e]},e))}),l.spaces.length>0&&(0,Z.jsx)(`p`,{children:o.joins(i(l.spaces))})]}):null}var ge=(0,Y.lazy)(()=>oe(()=>import(`./qr-code-Dp8iVp8C.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10])));function $({id:e}){let{data:t,error:n,again:r}=b(le,{id:e});if(n)return(0,Z.jsx)(C,{error:n,again:r});if(!t)return(0,Z.jsx)(v,{lines:4});let i=t.node;return i?.__typename===`InviteLink`?(0,Z.jsx)(_e,{link:i,url:i.url}):(0,Z.jsx)(A,{})}function _e({link:e,url:t}){let n=w(R),a=I(e);return a===`USED`?(0,Z.jsx)(E,{tone:`good`,role:`status`,title:n.cameIn(e.member?.user.name),children:(0,Z.jsx)(`p`,{children:n.cameInLead})}):a!==`ACTIVE`||!t?(0,Z.jsx)(E,{tone:`idle`,role:`status`,title:a===`EXPIRED`?n.hasExpired:n.wasRevoked}):(0,Z.jsxs)(r,{gap:`md`,children:[(0,Z.jsx)(u,{children:n.shareLead}),(0,Z.jsxs)(`div`,{className:L.result,children:[(0,Z.jsx)(Y.Suspense,{fallback:(0,Z.jsx)(i,{className:L.placeholder,radius:`md`}),children:(0,Z.jsx)(ge,{value:t})}),(0,Z.jsxs)(r,{gap:`sm`,w:`100%`,children:[(0,Z.jsx)(J,{label:n.address,value:t,readOnly:!0,classNames:{input:L.address},onFocus:e=>e.currentTarget.select()}),(0,Z.jsx)(c,{children:(0,Z.jsx)(z,{value:t,label:n.copy})}),(0,Z.jsxs)(u,{size:`sm`,c:`dimmed`,children:[(0,Z.jsx)(D,{of:e}),e.department&&`, ${e.department}`,` · `,n.worksUntil,` `,(0,Z.jsx)(N,{to:e.expiresAt})]})]})]})]})}function ve({longest:e,close:t}){let[n,i]=(0,Y.useState)(null),a=w(R);return(0,Z.jsx)(B,{title:n?a.isMade:a.make,close:t,size:`lg`,children:n?(0,Z.jsxs)(r,{children:[(0,Z.jsx)($,{id:n}),(0,Z.jsxs)(V,{children:[(0,Z.jsx)(o,{variant:`default`,onClick:()=>i(null),children:a.makeAnother}),(0,Z.jsx)(o,{onClick:t,children:a.done})]})]}):(0,Z.jsx)(ye,{longest:e,made:i,close:t})})}function ye({longest:e,made:n,close:i}){let a=P().organization.id,[s,c]=(0,Y.useState)(q(e)),[l,u]=(0,Y.useState)({role:`MEMBER`}),[f,p]=(0,Y.useState)(``),[h,g]=(0,Y.useState)([]),[_,v]=m(ue),{keyFor:y,answered:b}=ie(),x=(0,Y.useId)(),C=w(R),E=w(M).lifetime,{cancel:D}=w(S),A=O(C.refused),j=T(h,A);async function N(){let e={organizationId:a,lifetime:s,...l,department:f.trim()||null},{data:t,problems:r}=await _({input:{...e,idempotencyKey:y(e)}});g(r);let i=t?.createInviteLink.inviteLink;i&&(b(),n(i.id))}return(0,Z.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),N()},children:(0,Z.jsxs)(r,{children:[(0,Z.jsxs)(`div`,{children:[(0,Z.jsx)(d.Label,{id:x,children:C.lifetime}),(0,Z.jsx)(t,{fullWidth:!0,"aria-labelledby":x,value:s,onChange:c,data:K(e).map(e=>({value:e,label:E[e]}))})]}),(0,Z.jsx)(H,{value:l,choose:u,error:j(`role`)??j(`customRoleId`)}),(0,Z.jsx)(ae,{value:f,choose:p,error:j(`department`)}),(0,Z.jsx)(Q,{role:l,department:f.trim()}),(0,Z.jsx)(k,{of:h,fields:[`role`,`customRoleId`,`department`],say:A}),(0,Z.jsxs)(V,{children:[(0,Z.jsx)(o,{variant:`default`,onClick:i,children:D}),(0,Z.jsx)(o,{type:`submit`,loading:v,children:C.makeAct})]})]})})}function be({id:e,close:t}){let[n]=m(de),r=w(R);return(0,Z.jsx)(W,{title:r.revokeTitle,lead:r.revokeLead,act:r.revokeAct,asksReason:!0,confirm:async t=>(await n({input:{inviteLinkId:e,reason:t}})).problems,close:t})}function xe({id:e,close:t}){let n=w(R);return(0,Z.jsx)(B,{title:n.share,close:t,size:`lg`,children:(0,Z.jsx)($,{id:e})})}var Se=[`ACTIVE`,`USED`,`REVOKED`,`EXPIRED`];function Ce(){let e=w(R);return g()?(0,Z.jsx)(we,{}):(0,Z.jsx)(h,{title:e.title,children:(0,Z.jsx)(x,{})})}function we(){let{organization:e,may:t,path:n}=P(),[r,i]=(0,Y.useState)(null),{page:a,setPage:c}=ee(r??``),[u,d]=(0,Y.useState)(null),p=(0,Y.useCallback)((e,t)=>d({dialog:e,link:t}),[]),m=w(R),g=w(M).link,y=fe(p),{data:x,error:S,waiting:T,again:D}=b(ce,{organizationId:e.id,...a,where:r&&{state:[r]}},{stale:[`INVITE_LINK_`,`ORGANIZATION_POLICY_CHANGED`]}),O=x?.organization?.inviteLinks,k=x?.organization?.policy;if(!O||!k)return(0,Z.jsx)(h,{title:m.title,lead:m.lead,children:S?(0,Z.jsx)(C,{error:S,again:D}):(0,Z.jsx)(v,{})});let A=k.linksAllowed&&!e.invitationsPaused,j=()=>d(null),N=(0,Z.jsx)(o,{leftSection:(0,Z.jsx)(f,{size:16,"aria-hidden":!0}),disabled:!A,onClick:()=>d({dialog:`make`}),children:m.make});return(0,Z.jsxs)(h,{title:m.title,lead:m.lead,actions:N,children:[(0,Z.jsxs)(`div`,{className:L.links,children:[!k.linksAllowed&&(0,Z.jsx)(E,{tone:`idle`,title:m.notAllowed,actions:t(`CONFIGURE_POLICIES`)&&(0,Z.jsx)(o,{component:s,href:n(`settings`),variant:`default`,size:`sm`,children:m.toSettings}),children:(0,Z.jsx)(`p`,{children:m.notAllowedLead})}),(0,Z.jsx)(F,{label:m.filter,value:r,choose:i,chips:[{value:null,label:m.all},...Se.map(e=>({value:e,label:g[e]}))]}),O.totalCount===0?(0,Z.jsx)(_,{icon:(0,Z.jsx)(l,{size:26,"aria-hidden":!0}),title:r?m.noneSuch:m.none,lead:r?void 0:m.noneLead}):(0,Z.jsx)(ne,{label:m.title,rows:O.nodes,columns:y,name:({createdAt:e})=>e,waiting:T})]}),(0,Z.jsx)(te,{pageInfo:O.pageInfo,total:O.totalCount,turn:c}),u?.dialog===`make`&&(0,Z.jsx)(ve,{longest:k.longestLinkLife,close:j}),u?.dialog===`show`&&(0,Z.jsx)(xe,{id:u.link.id,close:j}),u?.dialog===`revoke`&&(0,Z.jsx)(be,{id:u.link.id,close:j})]})}export{Ce as default};