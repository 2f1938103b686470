const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/qr-code-QN_4Kghc.js","assets/rolldown-runtime-XKyaHtl9.js","assets/libraries-rz6hNmk8.js","assets/IconDownload-CJK_jl-9.js","assets/dashboard-CsBbKlMF.js","assets/channel-BBaWzm94.js","assets/preload-helper-DygEbaNj.js","assets/dashboard-tg5Sm4aS.css","assets/csv-XY-fU9Bd.js","assets/texts-FGlzWw8a.js","assets/texts-BVuejyWm.css"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{G as t,Gn as n,U as r,W as i,Wn as a,X as o,b as s,ct as c,d as l,it as u,ot as d,s as f,y as p}from"./libraries-rz6hNmk8.js";import{A as m,D as h,H as g,I as _,J as v,K as y,M as b,N as x,O as S,P as C,W as w,_ as T,b as E,g as D,j as O,k,m as A,p as j,w as M,x as N,y as P}from"./dashboard-CsBbKlMF.js";import{t as F}from"./filter-chips-Dhysbhcf.js";import{r as ee,t as te}from"./pager-D78Wx7f-.js";import{t as ne}from"./rows-DQS7HyZI.js";import{i as re,o as I}from"./state-signs-Dj41R_V5.js";import{n as L,t as R}from"./texts-FGlzWw8a.js";import{n as z,t as B}from"./idempotency-DMgqSp54.js";import{t as ie}from"./department-select-moVegL61.js";import{t as V}from"./dialog-D28hMr3u.js";import{t as H}from"./dialog-foot-oydQ7kWB.js";import{t as U}from"./role-select-DyitygCZ.js";import{f as W}from"./Select-CvbBGgbh.js";import{i as G}from"./generated-DQ9L8yWq.js";import{n as K,r as q}from"./lifetimes-CbH0qUuw.js";import{t as J}from"./TextInput-Bd8wIxnx.js";import{t as Y}from"./preload-helper-DygEbaNj.js";import{t as ae}from"./confirm-DZU8R-R2.js";var oe=p(`outline`,`qrcode`,`Qrcode`,[[`path`,{d:`M4 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-0`}],[`path`,{d:`M7 17l0 .01`,key:`svg-1`}],[`path`,{d:`M14 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-2`}],[`path`,{d:`M7 7l0 .01`,key:`svg-3`}],[`path`,{d:`M4 15a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4`,key:`svg-4`}],[`path`,{d:`M17 7l0 .01`,key:`svg-5`}],[`path`,{d:`M14 14l3 0`,key:`svg-6`}],[`path`,{d:`M20 14l0 .01`,key:`svg-7`}],[`path`,{d:`M14 14l0 3`,key:`svg-8`}],[`path`,{d:`M14 20l3 0`,key:`svg-9`}],[`path`,{d:`M17 17l3 0`,key:`svg-10`}],[`path`,{d:`M20 17l0 3`,key:`svg-11`}]]),X=e(a(),1),Z=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},se=new Z(`
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
}`),ce=new Z(`
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
}`),le=new Z(`
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
}`),ue=new Z(`
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
}`),Q=n();function de(e){let t=v(R);return(0,X.useMemo)(()=>fe(t,e),[t,e])}function fe(e,t){return[{title:e.gives,cell:e=>(0,Q.jsxs)(`span`,{className:L.gives,children:[(0,Q.jsx)(D,{of:e}),e.department&&(0,Q.jsx)(`span`,{className:L.department,children:e.department})]})},{title:e.state,cell:e=>(0,Q.jsx)(re,{link:e})},{title:e.since,cell:e=>(0,Q.jsx)(pe,{link:e})},{title:e.creator,cell:({creator:e})=>e.name,wide:!0},{title:e.made,cell:({createdAt:e})=>(0,Q.jsx)(j,{time:e}),wide:!0},{title:e.actions,cell:e=>(0,Q.jsx)(me,{link:e,act:t}),bare:!0}]}function pe({link:e}){let t=v(R),n=I(e);return n===`REVOKED`?e.revokedAt&&(0,Q.jsx)(j,{time:e.revokedAt}):n===`USED`?(0,Q.jsxs)(Q.Fragment,{children:[e.member?`${t.usedBy(e.member.user.name)} `:``,e.usedAt&&(0,Q.jsx)(j,{time:e.usedAt})]}):(0,Q.jsx)(A,{to:e.expiresAt})}function me({link:e,act:t}){let n=v(R);if(I(e)!==`ACTIVE`)return null;let r=(0,Q.jsxs)(`span`,{className:`unseen`,children:[`: `,(0,Q.jsx)(D,{of:e}),e.department&&`, ${e.department}`]});return(0,Q.jsxs)(`span`,{className:L.buttons,children:[(0,Q.jsxs)(o,{variant:`default`,size:`compact-sm`,leftSection:(0,Q.jsx)(oe,{size:15,"aria-hidden":!0}),onClick:()=>t(`show`,e),children:[n.show,r]}),(0,Q.jsxs)(o,{variant:`subtle`,color:`red`,size:`compact-sm`,onClick:()=>t(`revoke`,e),children:[n.revoke,r]})]})}function he({role:e,department:t}){let n=S().organization.id,[r]=W(t,300),{list:i,number:a}=y(),o=v(R),s=v(T).permission,{data:c}=_(G,{input:{organizationId:n,...e,department:r||null}}),l=c?.previewAccess;return l?(0,Q.jsxs)(`details`,{className:L.may,children:[(0,Q.jsx)(`summary`,{children:o.mayDo(a(l.permissions.length))}),(0,Q.jsx)(`ul`,{children:l.permissions.map(e=>(0,Q.jsx)(`li`,{children:s[e]},e))}),l.spaces.length>0&&(0,Q.jsx)(`p`,{children:o.joins(i(l.spaces))})]}):null}var ge=(0,X.lazy)(()=>Y(()=>import(`./qr-code-QN_4Kghc.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10])));function $({id:e}){let{data:t,error:n,again:r}=_(ce,{id:e});if(n)return(0,Q.jsx)(k,{error:n,again:r});if(!t)return(0,Q.jsx)(m,{lines:4});let i=t.node;return i?.__typename===`InviteLink`?(0,Q.jsx)(_e,{link:i,url:i.url}):(0,Q.jsx)(x,{})}function _e({link:e,url:t}){let n=v(R),a=I(e);return a===`USED`?(0,Q.jsx)(M,{tone:`good`,role:`status`,title:n.cameIn(e.member?.user.name),children:(0,Q.jsx)(`p`,{children:n.cameInLead})}):a!==`ACTIVE`||!t?(0,Q.jsx)(M,{tone:`idle`,role:`status`,title:a===`EXPIRED`?n.hasExpired:n.wasRevoked}):(0,Q.jsxs)(r,{gap:`md`,children:[(0,Q.jsx)(u,{children:n.shareLead}),(0,Q.jsxs)(`div`,{className:L.result,children:[(0,Q.jsx)(X.Suspense,{fallback:(0,Q.jsx)(i,{className:L.placeholder,radius:`md`}),children:(0,Q.jsx)(ge,{value:t})}),(0,Q.jsxs)(r,{gap:`sm`,w:`100%`,children:[(0,Q.jsx)(J,{label:n.address,value:t,readOnly:!0,classNames:{input:L.address},onFocus:e=>e.currentTarget.select()}),(0,Q.jsx)(c,{children:(0,Q.jsx)(z,{value:t,label:n.copy})}),(0,Q.jsxs)(u,{size:`sm`,c:`dimmed`,children:[(0,Q.jsx)(D,{of:e}),e.department&&`, ${e.department}`,` · `,n.worksUntil,` `,(0,Q.jsx)(A,{to:e.expiresAt})]})]})]})]})}function ve({longest:e,close:t}){let[n,i]=(0,X.useState)(null),a=v(R);return(0,Q.jsx)(V,{title:n?a.isMade:a.make,close:t,size:`lg`,children:n?(0,Q.jsxs)(r,{children:[(0,Q.jsx)($,{id:n}),(0,Q.jsxs)(H,{children:[(0,Q.jsx)(o,{variant:`default`,onClick:()=>i(null),children:a.makeAnother}),(0,Q.jsx)(o,{onClick:t,children:a.done})]})]}):(0,Q.jsx)(ye,{longest:e,made:i,close:t})})}function ye({longest:e,made:n,close:i}){let a=S().organization.id,[s,c]=(0,X.useState)(q(e)),[l,u]=(0,X.useState)({role:`MEMBER`}),[f,p]=(0,X.useState)(``),[m,h]=(0,X.useState)([]),[_,y]=C(le),{keyFor:b,answered:x}=B(),w=(0,X.useId)(),D=v(R),O=v(T).lifetime,{cancel:k}=v(g),A=E(D.refused),j=N(m,A);async function M(){let e={organizationId:a,lifetime:s,...l,department:f.trim()||null},{data:t,problems:r}=await _({input:{...e,idempotencyKey:b(e)}});h(r);let i=t?.createInviteLink.inviteLink;i&&(x(),n(i.id))}return(0,Q.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),M()},children:(0,Q.jsxs)(r,{children:[(0,Q.jsxs)(`div`,{children:[(0,Q.jsx)(d.Label,{id:w,children:D.lifetime}),(0,Q.jsx)(t,{fullWidth:!0,"aria-labelledby":w,value:s,onChange:c,data:K(e).map(e=>({value:e,label:O[e]}))})]}),(0,Q.jsx)(U,{value:l,choose:u,error:j(`role`)??j(`customRoleId`)}),(0,Q.jsx)(ie,{value:f,choose:p,error:j(`department`)}),(0,Q.jsx)(he,{role:l,department:f.trim()}),(0,Q.jsx)(P,{of:m,fields:[`role`,`customRoleId`,`department`],say:A}),(0,Q.jsxs)(H,{children:[(0,Q.jsx)(o,{variant:`default`,onClick:i,children:k}),(0,Q.jsx)(o,{type:`submit`,loading:y,children:D.makeAct})]})]})})}function be({id:e,close:t}){let[n]=C(ue),r=v(R);return(0,Q.jsx)(ae,{title:r.revokeTitle,lead:r.revokeLead,act:r.revokeAct,asksReason:!0,confirm:async t=>(await n({input:{inviteLinkId:e,reason:t}})).problems,close:t})}function xe({id:e,close:t}){let n=v(R);return(0,Q.jsx)(V,{title:n.share,close:t,size:`lg`,children:(0,Q.jsx)($,{id:e})})}var Se=[`ACTIVE`,`USED`,`REVOKED`,`EXPIRED`];function Ce(){let e=v(R);return h()?(0,Q.jsx)(we,{}):(0,Q.jsx)(w,{title:e.title,children:(0,Q.jsx)(b,{})})}function we(){let{organization:e,may:t,path:n}=S(),[r,i]=(0,X.useState)(null),{page:a,setPage:c}=ee(r??``),[u,d]=(0,X.useState)(null),p=(0,X.useCallback)((e,t)=>d({dialog:e,link:t}),[]),h=v(R),g=v(T).link,y=de(p),{data:b,error:x,waiting:C,again:E}=_(se,{organizationId:e.id,...a,where:r&&{state:[r]}},{stale:[`INVITE_LINK_`,`ORGANIZATION_POLICY_CHANGED`]}),D=b?.organization?.inviteLinks,A=b?.organization?.policy;if(!D||!A)return(0,Q.jsx)(w,{title:h.title,lead:h.lead,children:x?(0,Q.jsx)(k,{error:x,again:E}):(0,Q.jsx)(m,{})});let j=A.linksAllowed&&!e.invitationsPaused,N=()=>d(null),P=(0,Q.jsx)(o,{leftSection:(0,Q.jsx)(f,{size:16,"aria-hidden":!0}),disabled:!j,onClick:()=>d({dialog:`make`}),children:h.make});return(0,Q.jsxs)(w,{title:h.title,lead:h.lead,actions:P,children:[(0,Q.jsxs)(`div`,{className:L.links,children:[!A.linksAllowed&&(0,Q.jsx)(M,{tone:`idle`,title:h.notAllowed,actions:t(`CONFIGURE_POLICIES`)&&(0,Q.jsx)(o,{component:s,href:n(`settings`),variant:`default`,size:`sm`,children:h.toSettings}),children:(0,Q.jsx)(`p`,{children:h.notAllowedLead})}),(0,Q.jsx)(F,{label:h.filter,value:r,choose:i,chips:[{value:null,label:h.all},...Se.map(e=>({value:e,label:g[e]}))]}),D.totalCount===0?(0,Q.jsx)(O,{icon:(0,Q.jsx)(l,{size:26,"aria-hidden":!0}),title:r?h.noneSuch:h.none,lead:r?void 0:h.noneLead}):(0,Q.jsx)(ne,{label:h.title,rows:D.nodes,columns:y,name:({createdAt:e})=>e,waiting:C})]}),(0,Q.jsx)(te,{pageInfo:D.pageInfo,total:D.totalCount,turn:c}),u?.dialog===`make`&&(0,Q.jsx)(ve,{longest:A.longestLinkLife,close:N}),u?.dialog===`show`&&(0,Q.jsx)(xe,{id:u.link.id,close:N}),u?.dialog===`revoke`&&(0,Q.jsx)(be,{id:u.link.id,close:N})]})}export{Ce as default};