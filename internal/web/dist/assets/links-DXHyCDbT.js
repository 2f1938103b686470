const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/qr-code-CZmGuD_X.js","assets/rolldown-runtime-XKyaHtl9.js","assets/libraries-rz6hNmk8.js","assets/IconDownload-CJK_jl-9.js","assets/dashboard-Bgl-TrNp.js","assets/channel-BBaWzm94.js","assets/preload-helper-DygEbaNj.js","assets/dashboard-tg5Sm4aS.css","assets/csv-XY-fU9Bd.js","assets/texts-FGlzWw8a.js","assets/texts-BVuejyWm.css"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{G as t,Gn as n,U as r,W as i,Wn as a,X as o,b as s,ct as c,d as l,it as u,ot as d,s as f,y as p}from"./libraries-rz6hNmk8.js";import{A as m,D as h,F as g,G as _,L as v,M as y,N as b,O as x,U as S,Y as C,_ as w,b as T,g as E,j as D,k as O,m as k,p as A,q as j,w as M,x as N,y as P}from"./dashboard-Bgl-TrNp.js";import{t as F}from"./filter-chips-B7ZjcDZY.js";import{r as ee,t as te}from"./pager-RH00LQh3.js";import{t as ne}from"./rows-DGWEz5jx.js";import{i as re,o as I}from"./state-signs-DOVotIrZ.js";import{n as L,t as R}from"./texts-FGlzWw8a.js";import{n as z,t as ie}from"./idempotency-Ct9JZT1v.js";import{t as ae}from"./department-select-BhYSGgZQ.js";import{t as B}from"./dialog-CJBjVfP7.js";import{t as V}from"./dialog-foot-oydQ7kWB.js";import{t as H}from"./role-select-OWwNNen_.js";import{f as U}from"./Select-CvbBGgbh.js";import{i as W}from"./generated-DQ9L8yWq.js";import{n as G,r as K}from"./lifetimes-CbH0qUuw.js";import{t as q}from"./TextInput-Bd8wIxnx.js";import{t as J}from"./preload-helper-DygEbaNj.js";import{t as oe}from"./confirm-B6Nq35Y7.js";var se=p(`outline`,`qrcode`,`Qrcode`,[[`path`,{d:`M4 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-0`}],[`path`,{d:`M7 17l0 .01`,key:`svg-1`}],[`path`,{d:`M14 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-2`}],[`path`,{d:`M7 7l0 .01`,key:`svg-3`}],[`path`,{d:`M4 15a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-4`}],[`path`,{d:`M17 7l0 .01`,key:`svg-5`}],[`path`,{d:`M14 14l3 0`,key:`svg-6`}],[`path`,{d:`M20 14l0 .01`,key:`svg-7`}],[`path`,{d:`M14 14l0 3`,key:`svg-8`}],[`path`,{d:`M14 20l3 0`,key:`svg-9`}],[`path`,{d:`M17 17l3 0`,key:`svg-10`}],[`path`,{d:`M20 17l0 3`,key:`svg-11`}]]),Y=e(a(),1),X=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ce=new X(`
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
}`),Z=n();function fe(e){let t=C(R);return(0,Y.useMemo)(()=>pe(t,e),[t,e])}function pe(e,t){return[{title:e.gives,cell:e=>(0,Z.jsxs)(`span`,{className:L.gives,children:[(0,Z.jsx)(E,{of:e}),e.department&&(0,Z.jsx)(`span`,{className:L.department,children:e.department})]})},{title:e.state,cell:e=>(0,Z.jsx)(re,{link:e})},{title:e.since,cell:e=>(0,Z.jsx)(me,{link:e})},{title:e.creator,cell:({creator:e})=>e.name,wide:!0},{title:e.made,cell:({createdAt:e})=>(0,Z.jsx)(A,{time:e}),wide:!0},{title:e.actions,cell:e=>(0,Z.jsx)(he,{link:e,act:t}),bare:!0}]}function me({link:e}){let t=C(R),n=I(e);return n===`REVOKED`?e.revokedAt&&(0,Z.jsx)(A,{time:e.revokedAt}):n===`USED`?(0,Z.jsxs)(Z.Fragment,{children:[e.member?`${t.usedBy(e.member.user.name)} `:``,e.usedAt&&(0,Z.jsx)(A,{time:e.usedAt})]}):(0,Z.jsx)(k,{to:e.expiresAt})}function he({link:e,act:t}){let n=C(R);if(I(e)!==`ACTIVE`)return null;let r=(0,Z.jsxs)(`span`,{className:`unseen`,children:[`: `,(0,Z.jsx)(E,{of:e}),e.department&&`, ${e.department}`]});return(0,Z.jsxs)(`span`,{className:L.buttons,children:[(0,Z.jsxs)(o,{variant:`default`,size:`compact-sm`,leftSection:(0,Z.jsx)(se,{size:15,"aria-hidden":!0}),onClick:()=>t(`show`,e),children:[n.show,r]}),(0,Z.jsxs)(o,{variant:`subtle`,color:`red`,size:`compact-sm`,onClick:()=>t(`revoke`,e),children:[n.revoke,r]})]})}function Q({role:e,department:t}){let n=x().organization.id,[r]=U(t,300),{list:i,number:a}=j(),o=C(R),s=C(w).permission,{data:c}=v(W,{input:{organizationId:n,...e,department:r||null}}),l=c?.previewAccess;return l?(0,Z.jsxs)(`details`,{className:L.may,children:[(0,Z.jsx)(`summary`,{children:o.mayDo(a(l.permissions.length))}),(0,Z.jsx)(`ul`,{children:l.permissions.map(e=>(0,Z.jsx)(`li`,{children:s[e]},e))}),l.spaces.length>0&&(0,Z.jsx)(`p`,{children:o.joins(i(l.spaces))})]}):null}var ge=(0,Y.lazy)(()=>J(()=>import(`./qr-code-CZmGuD_X.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10])));function $({id:e}){let{data:t,error:n,again:r}=v(le,{id:e});if(n)return(0,Z.jsx)(O,{error:n,again:r});if(!t)return(0,Z.jsx)(m,{lines:4});let i=t.node;return i?.__typename===`InviteLink`?(0,Z.jsx)(_e,{link:i,url:i.url}):(0,Z.jsx)(b,{})}function _e({link:e,url:t}){let n=C(R),a=I(e);return a===`USED`?(0,Z.jsx)(M,{tone:`good`,role:`status`,title:n.cameIn(e.member?.user.name),children:(0,Z.jsx)(`p`,{children:n.cameInLead})}):a!==`ACTIVE`||!t?(0,Z.jsx)(M,{tone:`idle`,role:`status`,title:a===`EXPIRED`?n.hasExpired:n.wasRevoked}):(0,Z.jsxs)(r,{gap:`md`,children:[(0,Z.jsx)(u,{children:n.shareLead}),(0,Z.jsxs)(`div`,{className:L.result,children:[(0,Z.jsx)(Y.Suspense,{fallback:(0,Z.jsx)(i,{className:L.placeholder,radius:`md`}),children:(0,Z.jsx)(ge,{value:t})}),(0,Z.jsxs)(r,{gap:`sm`,w:`100%`,children:[(0,Z.jsx)(q,{label:n.address,value:t,readOnly:!0,classNames:{input:L.address},onFocus:e=>e.currentTarget.select()}),(0,Z.jsx)(c,{children:(0,Z.jsx)(z,{value:t,label:n.copy})}),(0,Z.jsxs)(u,{size:`sm`,c:`dimmed`,children:[(0,Z.jsx)(E,{of:e}),e.department&&`, ${e.department}`,` · `,n.worksUntil,` `,(0,Z.jsx)(k,{to:e.expiresAt})]})]})]})]})}function ve({longest:e,close:t}){let[n,i]=(0,Y.useState)(null),a=C(R);return(0,Z.jsx)(B,{title:n?a.isMade:a.make,close:t,size:`lg`,children:n?(0,Z.jsxs)(r,{children:[(0,Z.jsx)($,{id:n}),(0,Z.jsxs)(V,{children:[(0,Z.jsx)(o,{variant:`default`,onClick:()=>i(null),children:a.makeAnother}),(0,Z.jsx)(o,{onClick:t,children:a.done})]})]}):(0,Z.jsx)(ye,{longest:e,made:i,close:t})})}function ye({longest:e,made:n,close:i}){let a=x().organization.id,[s,c]=(0,Y.useState)(K(e)),[l,u]=(0,Y.useState)({role:`MEMBER`}),[f,p]=(0,Y.useState)(``),[m,h]=(0,Y.useState)([]),[_,v]=g(ue),{keyFor:y,answered:b}=ie(),E=(0,Y.useId)(),D=C(R),O=C(w).lifetime,{cancel:k}=C(S),A=T(D.refused),j=N(m,A);async function M(){let e={organizationId:a,lifetime:s,...l,department:f.trim()||null},{data:t,problems:r}=await _({input:{...e,idempotencyKey:y(e)}});h(r);let i=t?.createInviteLink.inviteLink;i&&(b(),n(i.id))}return(0,Z.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),M()},children:(0,Z.jsxs)(r,{children:[(0,Z.jsxs)(`div`,{children:[(0,Z.jsx)(d.Label,{id:E,children:D.lifetime}),(0,Z.jsx)(t,{fullWidth:!0,"aria-labelledby":E,value:s,onChange:c,data:G(e).map(e=>({value:e,label:O[e]}))})]}),(0,Z.jsx)(H,{value:l,choose:u,error:j(`role`)??j(`customRoleId`)}),(0,Z.jsx)(ae,{value:f,choose:p,error:j(`department`)}),(0,Z.jsx)(Q,{role:l,department:f.trim()}),(0,Z.jsx)(P,{of:m,fields:[`role`,`customRoleId`,`department`],say:A}),(0,Z.jsxs)(V,{children:[(0,Z.jsx)(o,{variant:`default`,onClick:i,children:k}),(0,Z.jsx)(o,{type:`submit`,loading:v,children:D.makeAct})]})]})})}function be({id:e,close:t}){let[n]=g(de),r=C(R);return(0,Z.jsx)(oe,{title:r.revokeTitle,lead:r.revokeLead,act:r.revokeAct,asksReason:!0,confirm:async t=>(await n({input:{inviteLinkId:e,reason:t}})).problems,close:t})}function xe({id:e,close:t}){let n=C(R);return(0,Z.jsx)(B,{title:n.share,close:t,size:`lg`,children:(0,Z.jsx)($,{id:e})})}var Se=[`ACTIVE`,`USED`,`REVOKED`,`EXPIRED`];function Ce(){let e=C(R);return h()?(0,Z.jsx)(we,{}):(0,Z.jsx)(_,{title:e.title,children:(0,Z.jsx)(y,{})})}function we(){let{organization:e,may:t,path:n}=x(),[r,i]=(0,Y.useState)(null),{page:a,setPage:c}=ee(r??``),[u,d]=(0,Y.useState)(null),p=(0,Y.useCallback)((e,t)=>d({dialog:e,link:t}),[]),h=C(R),g=C(w).link,y=fe(p),{data:b,error:S,waiting:T,again:E}=v(ce,{organizationId:e.id,...a,where:r&&{state:[r]}},{stale:[`INVITE_LINK_`,`DEPARTMENT_RENAMED`,`DEPARTMENT_MOVED`,`ORGANIZATION_POLICY_CHANGED`]}),k=b?.organization?.inviteLinks,A=b?.organization?.policy;if(!k||!A)return(0,Z.jsx)(_,{title:h.title,lead:h.lead,children:S?(0,Z.jsx)(O,{error:S,again:E}):(0,Z.jsx)(m,{})});let j=A.linksAllowed&&!e.invitationsPaused,N=()=>d(null),P=(0,Z.jsx)(o,{leftSection:(0,Z.jsx)(f,{size:16,"aria-hidden":!0}),disabled:!j,onClick:()=>d({dialog:`make`}),children:h.make});return(0,Z.jsxs)(_,{title:h.title,lead:h.lead,actions:P,children:[(0,Z.jsxs)(`div`,{className:L.links,children:[!A.linksAllowed&&(0,Z.jsx)(M,{tone:`idle`,title:h.notAllowed,actions:t(`CONFIGURE_POLICIES`)&&(0,Z.jsx)(o,{component:s,href:n(`settings`),variant:`default`,size:`sm`,children:h.toSettings}),children:(0,Z.jsx)(`p`,{children:h.notAllowedLead})}),(0,Z.jsx)(F,{label:h.filter,value:r,choose:i,chips:[{value:null,label:h.all},...Se.map(e=>({value:e,label:g[e]}))]}),k.totalCount===0?(0,Z.jsx)(D,{icon:(0,Z.jsx)(l,{size:26,"aria-hidden":!0}),title:r?h.noneSuch:h.none,lead:r?void 0:h.noneLead}):(0,Z.jsx)(ne,{label:h.title,rows:k.nodes,columns:y,name:({createdAt:e})=>e,waiting:T})]}),(0,Z.jsx)(te,{pageInfo:k.pageInfo,total:k.totalCount,turn:c}),u?.dialog===`make`&&(0,Z.jsx)(ve,{longest:A.longestLinkLife,close:N}),u?.dialog===`show`&&(0,Z.jsx)(xe,{id:u.link.id,close:N}),u?.dialog===`revoke`&&(0,Z.jsx)(be,{id:u.link.id,close:N})]})}export{Ce as default};